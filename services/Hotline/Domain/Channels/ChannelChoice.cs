using Cooperation.Hotline.Domain.Desks;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Chooses the channel of an exchange for which none was named.</summary>
public static class ChannelChoice
{
    /// <summary>The channel that fits best among those of the day: the desk's own, then one of its area, then one of its medium; of several the oldest.</summary>
    public static Channel? Fitting(this IEnumerable<Channel> channels, DateOnly day, Matter matter, string desk, string medium) =>
        channels
            .Select(channel => (Channel: channel, channel.On(day)?.Terms))
            .Where(candidate => candidate.Terms is not null)
            .OrderByDescending(candidate => candidate.Terms!.Desk == desk)
            .ThenByDescending(candidate => candidate.Terms!.Area == matter.Area)
            .ThenByDescending(candidate => candidate.Terms!.Medium == medium)
            .ThenBy(candidate => candidate.Channel.Began)
            .ThenBy(candidate => candidate.Channel.Code, StringComparer.Ordinal)
            .FirstOrDefault()
            .Channel;
}
