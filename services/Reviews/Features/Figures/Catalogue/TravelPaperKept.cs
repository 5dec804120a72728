using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “Laissez-passer” is kept, by the agency that has to.</summary>
internal sealed class TravelPaperKept()
    : DeadlineKept("deadline-travel-paper", "travelPaper", new Text("Cấp giấy thông hành", "Laissez-passer"));
