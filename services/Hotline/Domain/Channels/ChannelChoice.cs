using Cooperation.Hotline.Domain.Desks;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Chooses the channel of an exchange for which none was named.</summary>
public static class ChannelChoice
{
    /// <summary>The channel that fits best among those of the day: the desk's own, then one of its area, then one of its medium; of several the oldest.</summary>
    public static Channel? Fitting(this IEnumerable<Channel> channels, Matter matter, string desk, string medium) =>
        channels
            .OrderByDescending(channel => channel.Desk == desk)
            .ThenByDescending(channel => channel.Area == matter.Area)
            .ThenByDescending(channel => channel.Medium == medium)
            .ThenBy(channel => channel.ValidFrom ?? DateOnly.MinValue)
            .ThenBy(channel => channel.Code, StringComparer.Ordinal)
            .FirstOrDefault();
}
