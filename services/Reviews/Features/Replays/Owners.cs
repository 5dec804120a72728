using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Features.Replays;

/// <summary>The services whose facts Reviews keeps.</summary>
internal static class Owners
{
    public static IReadOnlyList<string> All => FactKinds.Owners;
}
