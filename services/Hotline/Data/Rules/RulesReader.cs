using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>Gives the rules of a day.</summary>
internal static class RulesReader
{
    /// <summary>The reference data of every day, at most a few seconds old.</summary>
    public static Task<ReferenceSnapshot> ReferenceAsync(this HotlineDbContext db, CancellationToken cancellationToken) =>
        db.GetService<ReferenceAtHand<HotlineDbContext, ReferenceSnapshot>>().GetAsync(db, cancellationToken);

    public static async Task<RulesOfTheDay> RulesOfAsync(
        this HotlineDbContext db,
        DateOnly day,
        string partner,
        CancellationToken cancellationToken
    )
    {
        var channels = await db.GetService<ChannelsAtHand>().OfAsync(db, partner, cancellationToken);
        return (await db.ReferenceAsync(cancellationToken)).Of(day, partner, channels);
    }

    /// <summary>The rules of an exchange's own day.</summary>
    public static Task<RulesOfTheDay> RulesOfAsync(this HotlineDbContext db, Exchange exchange, CancellationToken cancellationToken) =>
        db.RulesOfAsync(VietnamTime.DateOf(exchange.ReceivedOrSentAt), exchange.Entry.Partner, cancellationToken);

    /// <summary>The calendars by which the clocks of an exchange count.</summary>
    public static async Task<RecordCalendars> CalendarsOfAsync(
        this HotlineDbContext db,
        Exchange exchange,
        CancellationToken cancellationToken
    )
    {
        var reference = await db.ReferenceAsync(cancellationToken);
        return reference.Lists.CalendarsOf(exchange.Entry.Partner, VietnamTime.DateOf(exchange.ReceivedOrSentAt));
    }

    /// <summary>The names of codes and desks in one language.</summary>
    public static async Task<CodeNames> NamesAsync(this HotlineDbContext db, string language, CancellationToken cancellationToken) =>
        new(language, (await db.ReferenceAsync(cancellationToken)).Lists);
}
