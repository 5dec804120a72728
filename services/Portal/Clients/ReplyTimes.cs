namespace Cooperation.Portal.Clients;

/// <summary>How long the partners and we take to answer each other.</summary>
public sealed record ReplyTimesFigure(
    string Name,
    string Definition,
    string Source,
    string? Partner,
    int Year,
    DateTimeOffset At,
    IReadOnlyList<ReplyTimesFigure.Row> Cells
)
{
    /// <summary>One partner and direction; incoming: we answer, outgoing: the partner answers.</summary>
    public sealed record Row(
        string Partner,
        string Direction,
        int Asked,
        int Acknowledged,
        int Answered,
        int InTime,
        int Late,
        int ClosedUnanswered,
        int Waiting,
        int Overdue,
        double? MedianHoursToAcknowledge,
        double? MedianHoursToAnswer,
        double? NinetiethHoursToAnswer
    );
}
