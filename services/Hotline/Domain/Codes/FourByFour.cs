namespace Cooperation.Hotline.Domain.Codes;

/// <summary>The grades of a source on the 4×4 scale.</summary>
public static class SourceReliabilities4x4
{
    /// <summary>All of them: A reliable, B mostly reliable, C mostly unreliable, X cannot be assessed.</summary>
    public static readonly IReadOnlyList<string> All = ["A", "B", "C", "X"];
}

/// <summary>The grades of an information on the 4×4 scale.</summary>
public static class InformationCredibilities4x4
{
    /// <summary>All of them: 1 not in doubt, 2 known to the source, 3 corroborated, 4 cannot be corroborated.</summary>
    public static readonly IReadOnlyList<string> All = ["1", "2", "3", "4"];
}
