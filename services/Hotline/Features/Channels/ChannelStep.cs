using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>A step of a channel as its slices take it: on a channel named by key or code, which is the user's for this step by the terms of today (else 404).</summary>
internal sealed class ChannelStep(RecordStep<HotlineDbContext, Channel> records, HotlineDbContext db, CurrentUser user, RequestClock clock)
{
    /// <summary>Takes a step; null where the channel is not there or not the user's.</summary>
    /// <param name="key">Which channel.</param>
    /// <param name="version">The version that was seen; null for a step that collides with nothing.</param>
    /// <param name="may">Whether the user may, by the terms that hold today.</param>
    /// <param name="action">What the record of it says.</param>
    /// <param name="step">Judges and changes what stands still; run again after a collision.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public async Task<Channel?> TakeAsync(
        ChannelKey key,
        IfMatch? version,
        Func<CurrentUser, ChannelTerms, bool> may,
        string action,
        Func<Channel, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        if (await IdAsync(key, cancellationToken) is not { } id)
        {
            return null;
        }

        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var seen = new SeenRecord<Channel>(id.Value, version, channels => channels.AsSingleQuery().Where(c => c.Id == id))
        {
            IsOpen = (channel, _) => Task.FromResult(may(user, channel.NearestTo(today).Terms)),
        };
        return await records.TakeAsync(seen, action, step, cancellationToken);
    }

    // A code never changes, so that the key behind it is known before the channel is held.
    private async Task<ChannelId?> IdAsync(ChannelKey key, CancellationToken cancellationToken) =>
        key.Id is { } id
            ? new ChannelId(id)
            : await db
                .Channels.IgnoreAutoIncludes()
                .Where(channel => channel.Code == key.Code)
                .Select(channel => (ChannelId?)channel.Id)
                .SingleOrDefaultAsync(cancellationToken);
}
