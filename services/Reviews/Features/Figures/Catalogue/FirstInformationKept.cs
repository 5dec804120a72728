using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “First information” is kept, by the agency that has to.</summary>
internal sealed class FirstInformationKept()
    : DeadlineKept("deadline-first-information", "firstInformation", new Text("Xác minh thông tin ban đầu", "First information"));
