namespace Cooperation.Reviews.Features.Replays;

/// <summary>The services whose facts Reviews keeps.</summary>
internal static class Owners
{
    public const string Hotline = Data.FactSource.Hotline;
}
