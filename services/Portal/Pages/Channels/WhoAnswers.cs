using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Pages.Channels;

/// <summary>Whom to ring at the partner's end of a line.</summary>
internal static class WhoAnswers
{
    public static IReadOnlyList<LinePoint> PointsOf(LineRow line) =>
        [.. line.ContactPoints.Where(point => point.Side == Known.Side.Theirs && point.Numbers.Count > 0)];

    public static IEnumerable<string> NumbersOf(LineRow line) => PointsOf(line).SelectMany(point => point.Numbers);

    /// <summary>The line to ring while nobody is on duty at this one's other end: one to the same partner that answers now, of our own desk first, then a central one.</summary>
    public static LineRow? InsteadOf(LineRow line, IEnumerable<LineRow> others) =>
        others
            .Where(other => other.Partner == line.Partner && other.Code != line.Code)
            .Where(other => other.AnswersNow is { Theirs.Open: true } && NumbersOf(other).Any())
            .OrderByDescending(other => other.Desk == line.Desk)
            .ThenByDescending(other => other.Area == line.Area)
            .ThenByDescending(other => other.Level == Known.Line.Central)
            .ThenBy(other => other.Code, StringComparer.Ordinal)
            .FirstOrDefault();
}
