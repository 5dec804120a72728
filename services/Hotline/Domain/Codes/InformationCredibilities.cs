namespace Cooperation.Hotline.Domain.Codes;

/// <summary>How credible the information is, on the 6×6 scale.</summary>
public static class InformationCredibilities
{
    /// <summary>Confirmed by other sources.</summary>
    public const string Confirmed = "1";

    /// <summary>Probably true.</summary>
    public const string ProbablyTrue = "2";

    /// <summary>Possibly true.</summary>
    public const string PossiblyTrue = "3";

    /// <summary>Doubtful.</summary>
    public const string Doubtful = "4";

    /// <summary>Improbable.</summary>
    public const string Improbable = "5";

    /// <summary>Cannot be judged.</summary>
    public const string CannotBeJudged = "6";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Confirmed, ProbablyTrue, PossiblyTrue, Doubtful, Improbable, CannotBeJudged];
}
