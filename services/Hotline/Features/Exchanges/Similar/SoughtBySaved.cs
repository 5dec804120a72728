using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>A saved exchange as one to which similar ones are sought.</summary>
internal static class SoughtBySaved
{
    /// <summary>Null where the user may not read it. Its people count only for whoever may know who they are.</summary>
    public static async Task<SoughtExchange?> SoughtAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (await db.SeenAsync(id, user, cancellationToken) is not { MayRead: true, Exchange: var exchange })
        {
            return null;
        }

        var opening = await db.PeopleOpeningAsync(exchange, user, at, cancellationToken);
        var known = exchange.People.Where(person => opening?.Of(exchange, person, user) == true).Select(person => person.Id).ToArray();
        var people = known.Length == 0 ? [] : (await db.TermsOfAsync(known, cancellationToken)).Values;
        var entry = exchange.Entry;
        return new(
            new ExchangeTraits
            {
                Partner = entry.Partner,
                Kind = entry.Kind,
                Area = entry.Area,
                At = exchange.ReceivedOrSentAt,
            },
            entry.Province,
            [entry.Subject, entry.OfficialNumber, entry.Translation, entry.Summary],
            [.. people],
            id,
            exchange.Thread
        );
    }
}
