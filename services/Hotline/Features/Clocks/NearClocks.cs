using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>What is late or soon will be, for whoever answers for it or watches over it: one list for the page and for the file.</summary>
internal static class NearClocks
{
    /// <summary>The running clocks past their warning, of one desk or of all within reach.</summary>
    public static IQueryable<NearClock> NearWithinReachOf(this HotlineDbContext db, CurrentUser user, string? desk, DateTimeOffset at) =>
        db
            .Exchanges.AsNoTracking()
            .LedWithinReachOf(user)
            .Where(e => desk == null || e.Desk == desk)
            .Open()
            .SelectMany(
                e => e.Clocks.AsQueryable().Where(LateRecords.Running),
                (exchange, clock) => new NearClock { Exchange = exchange, Clock = clock }
            )
            .Where(x => x.Clock.WarnAt <= at);

    /// <summary>Their exchanges, each by the earliest of its ends: it is late when that one is past.</summary>
    public static IQueryable<NearExchange> Exchanges(this IQueryable<NearClock> near) =>
        near.GroupBy(x => new
            {
                x.Exchange.Id,
                x.Exchange.Desk,
                x.Exchange.LeadAgency,
            })
            .Select(exchange => new NearExchange
            {
                Id = exchange.Key.Id,
                Desk = exchange.Key.Desk,
                Agency = exchange.Key.LeadAgency,
                DueAt = exchange.Min(x => x.Clock.DueAt),
            });

    /// <summary>The late ones, those that soon will be, or both.</summary>
    public static IQueryable<NearExchange> In(this IQueryable<NearExchange> exchanges, string? state, DateTimeOffset at) =>
        state switch
        {
            LateStates.Late => exchanges.Where(e => e.DueAt < at),
            LateStates.Soon => exchanges.Where(e => e.DueAt >= at),
            _ => exchanges,
        };

    /// <summary>The clocks as they are shown, the earliest first.</summary>
    public static IQueryable<LateItem> Items(this IQueryable<NearClock> near, HotlineDbContext db, DateTimeOffset at) =>
        near.OrderBy(x => x.Clock.DueAt)
            .ThenBy(x => x.Clock.Id)
            .Select(x => new LateItem
            {
                Id = x.Exchange.Id.Value,
                Reference = x.Exchange.Reference.Value,
                Desk = x.Exchange.Desk,
                Clock = x.Clock.Kind,
                Number = x.Clock.Number,
                Partner = x.Exchange.Entry.Partner,
                Kind = x.Exchange.Entry.Kind,
                Urgency = x.Exchange.Urgency,
                Status = x.Exchange.Status,
                Subject = x.Exchange.Entry.Subject,
                AssigneeName = x.Exchange.AssigneeName,
                StartedAt = x.Clock.StartedAt,
                DueAt = x.Clock.DueAt,
                Late = x.Clock.DueAt < at,
                WarnedAt = db.Set<ClockAlert>()
                    .Where(a => a.ClockId == x.Clock.Id && a.DueAt == x.Clock.DueAt && a.Level == AlertLevels.Warning && a.At <= at)
                    .Select(a => (DateTimeOffset?)a.At)
                    .FirstOrDefault(),
                EscalatedAt = db.Set<ClockAlert>()
                    .Where(a => a.ClockId == x.Clock.Id && a.DueAt == x.Clock.DueAt && a.Level == AlertLevels.Escalation && a.At <= at)
                    .Select(a => (DateTimeOffset?)a.At)
                    .FirstOrDefault(),
            });
}

/// <summary>A running clock with its exchange.</summary>
internal sealed class NearClock
{
    public required Exchange Exchange { get; init; }

    public required Clock Clock { get; init; }
}

/// <summary>An exchange with a running clock past its warning, and when the first of them ends.</summary>
internal sealed class NearExchange
{
    public required ExchangeId Id { get; init; }

    public required string Desk { get; init; }

    public required string Agency { get; init; }

    public required DateTimeOffset DueAt { get; init; }
}

/// <summary>Something that is late or soon will be: a running clock of an exchange.</summary>
internal sealed record LateItem
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Desk { get; init; }

    public required string Clock { get; init; }

    /// <summary>Of a verification, which one.</summary>
    public required int Number { get; init; }

    public required string Partner { get; init; }

    public required string Kind { get; init; }

    public required string Urgency { get; init; }

    public required string Status { get; init; }

    public string? Subject { get; init; }

    public string? AssigneeName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required bool Late { get; init; }

    /// <summary>When the desk was warned.</summary>
    public DateTimeOffset? WarnedAt { get; init; }

    /// <summary>When the supervisor of the desk was told.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }
}
