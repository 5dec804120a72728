using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “Identification” is kept, by the agency that has to.</summary>
internal sealed class IdentificationKept()
    : DeadlineKept("deadline-identification", "identification", new Text("Xác định nạn nhân", "Identification"));
