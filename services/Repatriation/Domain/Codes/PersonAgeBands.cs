namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Age in bands, cut where the law cuts.</summary>
public static class PersonAgeBands
{
    /// <summary>Dưới 16 tuổi.</summary>
    public const string Under16 = "under16";

    /// <summary>Từ đủ 16 đến dưới 18 tuổi.</summary>
    public const string From16To17 = "from16to17";

    /// <summary>Từ đủ 18 tuổi.</summary>
    public const string Adult = "adult";

    /// <summary>Chưa rõ tuổi, coi là chưa thành niên.</summary>
    public const string PresumedMinor = "presumedMinor";

    /// <summary>Chưa rõ.</summary>
    public const string Unknown = "unknown";

    /// <summary>Those that count as a minor.</summary>
    public static readonly IReadOnlyList<string> Minor = [Under16, From16To17, PresumedMinor];
}
