using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>
/// What every step of a channel has in common (R26): the channel is held before it is loaded, is the user's for this step by the terms of today (else 404), the
/// step is on record, and all is saved whole; where it collided with another it is taken again.
/// </summary>
internal sealed class ChannelStep(HotlineDbContext db, Attempts attempts, Audit audit, CurrentUser user, RequestClock clock)
{
    /// <summary>Takes a step; null where the channel is not there or not the user's.</summary>
    /// <param name="key">Which channel.</param>
    /// <param name="may">Whether the user may, by the terms that hold today.</param>
    /// <param name="action">What the record of it says.</param>
    /// <param name="step">Judges and changes what stands still; run again after a collision.</param>
    /// <param name="answer">Read off after the save, which counts the version up.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public Task<TAnswer?> TakeAsync<TStep, TAnswer>(
        ChannelKey key,
        Func<CurrentUser, ChannelTerms, bool> may,
        string action,
        Func<Channel, Officer, DateTimeOffset, CancellationToken, Task<TStep>> step,
        Func<Channel, TStep, TAnswer> answer,
        CancellationToken cancellationToken
    )
        where TAnswer : class =>
        attempts.RunAsync(
            async token =>
            {
                var at = clock.GetUtcNow();
                await db.HoldAsync<Channel>(await IdsAsync(key, token), token);
                var channel = await db.Channels.ByKeyAsync(key, token);
                if (channel is null || !may(user, channel.NearestTo(VietnamTime.DateOf(at)).Terms))
                {
                    return null;
                }

                var taken = await step(channel, user.AsOfficer(), at, token);
                audit.Record(action, "channel", channel.Id.ToString());
                await db.SaveChangesAsync(token);
                return answer(channel, taken);
            },
            cancellationToken
        );

    // A code never changes, so that the key behind it is known before the channel is held.
    private async Task<IEnumerable<Guid>> IdsAsync(ChannelKey key, CancellationToken cancellationToken) =>
        key.Id is { } id
            ? [id]
            : (
                await db
                    .Channels.IgnoreAutoIncludes()
                    .Where(channel => channel.Code == key.Code)
                    .Select(channel => channel.Id)
                    .ToListAsync(cancellationToken)
            ).Select(channel => channel.Value);
}
