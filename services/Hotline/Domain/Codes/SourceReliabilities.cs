namespace Cooperation.Hotline.Domain.Codes;

/// <summary>How reliable the source is, on the 6×6 scale.</summary>
public static class SourceReliabilities
{
    /// <summary>Completely reliable.</summary>
    public const string A = "A";

    /// <summary>Usually reliable.</summary>
    public const string B = "B";

    /// <summary>Fairly reliable.</summary>
    public const string C = "C";

    /// <summary>Not usually reliable.</summary>
    public const string D = "D";

    /// <summary>Unreliable.</summary>
    public const string E = "E";

    /// <summary>Cannot be judged.</summary>
    public const string F = "F";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [A, B, C, D, E, F];
}
