using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>Whom to ring at the partner's end of a channel.</summary>
internal static class WhoAnswers
{
    public static IReadOnlyList<ChannelPoint> PointsOf(ChannelRow channel) =>
        [.. channel.ContactPoints.Where(point => point.Side == Known.Side.Theirs && point.Numbers.Count > 0)];

    public static IEnumerable<string> NumbersOf(ChannelRow channel) => PointsOf(channel).SelectMany(point => point.Numbers);

    /// <summary>The channel to ring while nobody is on duty at this one's other end: one to the same partner that answers now, of our own desk first, then a central one.</summary>
    public static ChannelRow? InsteadOf(ChannelRow channel, IEnumerable<ChannelRow> others) =>
        others
            .Where(other => other.Partner == channel.Partner && other.Code != channel.Code)
            .Where(other => other.AnswersNow is { Theirs.Open: true } && NumbersOf(other).Any())
            .OrderByDescending(other => other.Desk == channel.Desk)
            .ThenByDescending(other => other.Area == channel.Area)
            .ThenByDescending(other => other.Level == Known.Channel.Central)
            .ThenBy(other => other.Code, StringComparer.Ordinal)
            .FirstOrDefault();
}
