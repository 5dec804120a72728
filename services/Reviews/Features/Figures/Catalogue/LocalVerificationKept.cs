using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “Verification by local police” is kept, by the agency that has to.</summary>
internal sealed class LocalVerificationKept()
    : DeadlineKept(
        "deadline-local-verification",
        "localVerification",
        new Text("Công an địa phương xác minh", "Verification by local police")
    );
