using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “Stay in a support establishment” is kept, by the agency that has to.</summary>
internal sealed class ShelterStayKept()
    : DeadlineKept("deadline-shelter-stay", "shelterStay", new Text("Lưu trú tại cơ sở hỗ trợ", "Stay in a support establishment"));
