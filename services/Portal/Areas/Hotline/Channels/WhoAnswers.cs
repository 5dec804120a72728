using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>Whom to ring at the partner's end of a line.</summary>
internal static class WhoAnswers
{
    public static IReadOnlyList<ChannelPoint> PointsOf(ChannelRow line) =>
        [.. line.ContactPoints.Where(point => point.Side == Known.Side.Theirs && point.Numbers.Count > 0)];

    public static IEnumerable<string> NumbersOf(ChannelRow line) => PointsOf(line).SelectMany(point => point.Numbers);

    /// <summary>The line to ring while nobody is on duty at this one's other end: one to the same partner that answers now, of our own desk first, then a central one.</summary>
    public static ChannelRow? InsteadOf(ChannelRow line, IEnumerable<ChannelRow> others) =>
        others
            .Where(other => other.Partner == line.Partner && other.Code != line.Code)
            .Where(other => other.AnswersNow is { Theirs.Open: true } && NumbersOf(other).Any())
            .OrderByDescending(other => other.Desk == line.Desk)
            .ThenByDescending(other => other.Area == line.Area)
            .ThenByDescending(other => other.Level == Known.Channel.Central)
            .ThenBy(other => other.Code, StringComparer.Ordinal)
            .FirstOrDefault();
}
