using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Cooperation.Hotline.Domain.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>
/// The channels of each partner for a few seconds (R25): every exchange is judged by them and they change a few times a year. Their terms hold from a day on, and
/// a desk that changes one meets the change at once in the process that wrote it.
/// </summary>
internal sealed class ChannelsAtHand
{
    private static readonly TimeSpan Oldest = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Held> held = new(StringComparer.Ordinal);

    /// <summary>The partner's channels, at most five seconds old. They are read, never changed.</summary>
    public async Task<IReadOnlyList<Channel>> OfAsync(HotlineDbContext db, string partner, CancellationToken cancellationToken)
    {
        if (held.TryGetValue(partner, out var known) && Stopwatch.GetElapsedTime(known.At) < Oldest)
        {
            return known.Channels;
        }

        var at = Stopwatch.GetTimestamp(); // Before they are read: they are never older than this says.

        // One collection in one statement: no row is there twice.
        var channels = await db
            .Channels.AsNoTracking()
            .AsSingleQuery()
            .Where(channel => channel.Partner == partner)
            .ToListAsync(cancellationToken);
        if (channels.Count > 0) // Whoever asks for partners that nobody knows fills no memory.
        {
            held[partner] = new(channels, at);
        }

        return channels;
    }

    /// <summary>Those of no partner are at hand any longer.</summary>
    public void Forget() => held.Clear();

    private sealed record Held(IReadOnlyList<Channel> Channels, long At);

    /// <summary>Forgets them when a change of a channel is kept; before that the old ones still hold.</summary>
    internal sealed class AtCommit : DbTransactionInterceptor
    {
        public static readonly AtCommit Instance = new();

        public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
            Forget(eventData.Context);

        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            Forget(eventData.Context);
            return Task.CompletedTask;
        }

        private static void Forget(DbContext? context)
        {
            if (context is HotlineDbContext { HasChangedChannels: true } db)
            {
                db.GetService<ChannelsAtHand>().Forget();
            }
        }
    }
}
