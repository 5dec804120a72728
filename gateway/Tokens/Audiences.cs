namespace Cooperation.Gateway.Tokens;

/// <summary>The services a token can be for: each accepts only its own (R18).</summary>
internal static class Audiences
{
    public const string Hotline = "hotline";
    public const string Reviews = "reviews";
    public const string Identity = "identity";
    public const string Portal = "portal";

    /// <summary>What Portal may exchange its token for. Portal itself is not among them: a token can't be drawn out for ever.</summary>
    public static IReadOnlyList<string> All { get; } = [Hotline, Reviews, Identity];
}
