using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>What a hand-over tells beside the due times.</summary>
internal static class HandOverQueries
{
    /// <summary>Exchanges with which the desk has to do and to which something happened: those it leads, logged or was offered, and those on which it worked and which another desk now leads.</summary>
    public static async Task<IReadOnlyList<HandOverChange>> ChangesAsync(
        this IQueryable<SeenExchange> read,
        HotlineDbContext db,
        string desk,
        DateTimeOffset since,
        DateTimeOffset at,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var rows = await read.Changed(db, desk, since, at).Take(limit).Select(HandOverRow.Of).ToListAsync(cancellationToken);
        var ids = rows.Select(row => new ExchangeId(row.Id)).ToArray();
        var events = await db
            .Exchanges.AsNoTracking()
            .Where(e => ids.Contains(e.Id))
            .SelectMany(
                e => e.Timeline.Where(entry => entry.At >= since && entry.At <= at),
                (e, entry) =>
                    new
                    {
                        Exchange = e.Id,
                        entry.Number,
                        entry.What,
                        entry.At,
                        entry.Name,
                        entry.Desk,
                    }
            )
            .OrderBy(entry => entry.Number)
            .ToListAsync(cancellationToken);
        var byExchange = events.ToLookup(
            entry => entry.Exchange.Value,
            entry => new HandOverEvent(entry.What, entry.At, entry.Name, entry.Desk)
        );
        return [.. rows.Select(row => new HandOverChange(row, row.LoggedAt >= since, row.ClosedAt >= since, [.. byExchange[row.Id]]))];
    }

    // From the entries of these hours to their exchanges: what it costs follows the hours, not what the desk ever had (R27).
    internal static IQueryable<SeenExchange> Changed(
        this IQueryable<SeenExchange> read,
        HotlineDbContext db,
        string desk,
        DateTimeOffset since,
        DateTimeOffset at
    ) =>
        db.Set<TimelineEntry>()
            .Where(entry => entry.At >= since && entry.At <= at)
            .GroupBy(entry => EF.Property<ExchangeId?>(entry, "ExchangeId"))
            .Select(entries => new
            {
                Exchange = entries.Key,
                Last = entries.Max(entry => entry.At),
                Ours = entries.Max(entry => entry.Desk == desk ? 1 : 0),
            })
            .Join(
                read,
                happened => happened.Exchange,
                seen => (ExchangeId?)seen.Exchange.Id,
                (happened, seen) =>
                    new
                    {
                        Seen = seen,
                        happened.Last,
                        happened.Ours,
                    }
            )
            .Where(x =>
                x.Ours == 1
                || x.Seen.Exchange.Desk == desk
                || x.Seen.Exchange.LoggedBy.Desk == desk
                || (x.Seen.Exchange.Offer != null && x.Seen.Exchange.Offer.Desk == desk)
            )
            // What an old log brought happened years ago; it is told as a count (ImportedAsync), until somebody works on it.
            .Where(x => x.Last != x.Seen.Exchange.LoggedAt || !db.ImportedRows.Any(row => row.ExchangeId == x.Seen.Exchange.Id))
            .OrderByDescending(x => x.Last)
            .ThenByDescending(x => x.Seen.Exchange.Id)
            .Select(x => x.Seen);

    /// <summary>How many rows of old logs the desk brought in over these hours.</summary>
    public static Task<int> ImportedAsync(
        this HotlineDbContext db,
        string desk,
        DateTimeOffset since,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        db
            .Imports.AsNoTracking()
            .Where(import => import.By.Desk == desk && import.State == ImportStates.Done && import.At >= since && import.At <= at)
            .SumAsync(import => import.Accepted, cancellationToken);

    /// <summary>The lines of the desk that fail or are to be tested, the one longest without an answer first.</summary>
    public static async Task<IReadOnlyList<HandOverLine>> LinesInNeedAsync(
        this HotlineDbContext db,
        string desk,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var today = VietnamTime.DateOf(at);
        var channels = await db.Channels.AsNoTracking().AsSingleQuery().ToListAsync(cancellationToken);
        var own = channels.FindAll(channel => channel.On(today)?.Terms.Desk == desk);
        var book = await ChannelBook.ReadAsync(db, at, own, cancellationToken);
        return
        [
            .. own.Select(channel => (Channel: channel, channel.On(today)!.Terms))
                .Select(line => (line.Channel, line.Terms, Condition: book.ConditionOf(line.Channel, line.Terms)))
                .Where(line => line.Condition.State is LineCondition.Failing or LineCondition.Due)
                .OrderByDescending(line => line.Condition.DaysUnanswered)
                .Select(line => new HandOverLine(
                    line.Channel.Code,
                    line.Channel.Partner,
                    line.Terms.TheirUnit,
                    line.Terms.TheirUnitEn,
                    line.Condition.State,
                    line.Condition.DaysUnanswered,
                    line.Condition.Failures.Count,
                    line.Condition.Last?.TestedAt
                )),
        ];
    }

    /// <summary>Protected details of the desk's exchanges that supervisors opened. The reason stands with the exchange: it is text.</summary>
    public static async Task<IReadOnlyList<HandOverAlert>> BreakGlassAlertsAsync(
        this IQueryable<SeenExchange> read,
        HotlineDbContext db,
        string desk,
        DateTimeOffset since,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var broken = await db
            .BreakGlassAlerts.AsNoTracking()
            .Where(alert => alert.At >= since && alert.At <= at)
            .Join(
                read.Where(seen => seen.Exchange.Desk == desk || seen.Exchange.LoggedBy.Desk == desk),
                alert => alert.RecordId,
                seen => seen.Exchange.Id,
                (alert, seen) =>
                    new
                    {
                        Alert = alert,
                        seen.Exchange.Id,
                        seen.Exchange.Reference,
                    }
            )
            .OrderBy(found => found.Alert.At)
            .ToListAsync(cancellationToken);
        return
        [
            .. broken.Select(found => new HandOverAlert(
                found.Id.Value,
                found.Reference.Value,
                found.Alert.At,
                found.Alert.Until,
                found.Alert.By.Name,
                found.Alert.By.Desk,
                at < found.Alert.Until
            )),
        ];
    }
}
