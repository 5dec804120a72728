using Cooperation.Hotline.Domain.Channels;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>Where a channel stands after a change.</summary>
/// <param name="From">The first day of what was written down.</param>
/// <param name="ClosedFrom">The day from which it is closed.</param>
internal sealed record ChannelKept(Guid Id, string Code, long Version, DateOnly From, DateOnly? ClosedFrom)
{
    // The channel's version counts up with the save, so this is asked for after it.
    internal static ChannelKept Of(Channel channel, DateOnly from) =>
        new(channel.Id.Value, channel.Code, channel.Version, from, channel.ClosedFrom);
}
