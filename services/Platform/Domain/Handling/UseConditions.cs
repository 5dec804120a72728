namespace Cooperation.Platform.Domain.Handling;

/// <summary>H0–H3: what the receiver may do with the information.</summary>
public static class UseConditions
{
    /// <summary>No condition.</summary>
    public const string Free = "H0";

    /// <summary>Not as evidence without leave of the sender.</summary>
    public const string NotAsEvidence = "H1";

    /// <summary>Not to be passed on without leave of the sender.</summary>
    public const string NotPassedOn = "H2";

    /// <summary>Other conditions, written in the text.</summary>
    public const string Other = "H3";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Free, NotAsEvidence, NotPassedOn, Other];
}
