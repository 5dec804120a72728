using Cooperation.Hotline.Domain.Channels;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>How an address names a channel: by its key, or by its code, which is what exchanges carry.</summary>
internal readonly record struct ChannelKey(Guid? Id, string Code)
{
    public static bool TryParse(string? text, IFormatProvider? provider, out ChannelKey key)
    {
        key = Guid.TryParse(text, provider, out var id) ? new(id, "") : new(null, text ?? "");
        return true;
    }

    public override string ToString() => Id?.ToString() ?? Code;
}

internal static class ChannelsByKey
{
    public static Task<Channel?> ByKeyAsync(this IQueryable<Channel> channels, ChannelKey key, CancellationToken cancellationToken)
    {
        ChannelId? id = key.Id is { } value ? new ChannelId(value) : null;
        return channels
            .AsSingleQuery()
            .SingleOrDefaultAsync(channel => channel.Id == id || (id == null && channel.Code == key.Code), cancellationToken);
    }
}
