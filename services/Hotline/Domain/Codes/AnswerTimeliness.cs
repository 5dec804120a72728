namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What became of the answer that was owed to the partner, judged by the clocks of it and for good: lateness is not undone by what follows.</summary>
public static class AnswerTimeliness
{
    /// <summary>Trả lời đúng hạn: given, and never late.</summary>
    public const string InTime = "inTime";

    /// <summary>Trả lời quá hạn: once given late, or its time was over when the request was taken back.</summary>
    public const string Late = "late";

    /// <summary>Kết thúc không trả lời: closed while the answer was owed, and none was ever given.</summary>
    public const string ClosedUnanswered = "closedUnanswered";

    /// <summary>Every class.</summary>
    public static readonly IReadOnlyList<string> All = [InTime, Late, ClosedUnanswered];
}
