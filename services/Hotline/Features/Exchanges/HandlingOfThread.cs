using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Reads what may be done with an exchange: the marks of its whole thread without what was voided, whoever may read the rest of it, and the limits of its day.</summary>
internal static class HandlingOfThread
{
    public static async Task<EffectiveHandling> HandlingOfAsync(
        this HotlineDbContext db,
        Exchange exchange,
        CancellationToken cancellationToken
    )
    {
        var marked = MarkedExchange.Of(exchange);
        return (await db.HandlingOfAsync([marked], cancellationToken))[exchange.Id];
    }

    public static async Task<IReadOnlyDictionary<ExchangeId, EffectiveHandling>> HandlingOfAsync(
        this HotlineDbContext db,
        IReadOnlyList<MarkedExchange> exchanges,
        CancellationToken cancellationToken
    )
    {
        var threads = exchanges.Select(e => e.Thread).Distinct().ToArray();
        var marks = await db
            .Exchanges.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(e => threads.Contains(e.Thread))
            .Select(e => new
            {
                e.Id,
                e.Thread,
                Counts = e.Status != ExchangeStatus.Voided,
                e.Entry.Handling,
                e.Entry.UseCondition,
            })
            .ToListAsync(cancellationToken);
        var marksOf = marks.ToLookup(mark => mark.Thread);
        var reference = await db.ReferenceAsync(cancellationToken);
        return exchanges.ToDictionary(
            e => e.Id,
            e =>
                e.HandlingBy(
                    marksOf[e.Thread]
                        .Where(mark => mark.Counts || mark.Id == e.Id)
                        .Select(mark => new HandlingMark(mark.Handling, mark.UseCondition)),
                    reference
                )
        );
    }

    /// <summary>What may be done with an exchange by the marks that count in its thread.</summary>
    public static EffectiveHandling HandlingBy(
        this MarkedExchange exchange,
        IEnumerable<HandlingMark> marks,
        ReferenceSnapshot reference
    ) =>
        EffectiveHandling.Of([.. marks], exchange.Partner, reference.LimitsOn(VietnamTime.DateOf(exchange.At)), HandlingOfExchanges.Errors);
}

/// <summary>Whose handling is asked for.</summary>
internal sealed record MarkedExchange(ExchangeId Id, ExchangeId Thread, string Partner, DateTimeOffset At)
{
    public static MarkedExchange Of(Exchange exchange) =>
        new(exchange.Id, exchange.Thread, exchange.Entry.Partner, exchange.ReceivedOrSentAt);
}
