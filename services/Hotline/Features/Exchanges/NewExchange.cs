using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.References;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>
/// Keeps a new exchange with all that changes with it: the one it replies to and those it is linked to. They are held and judged first; the number comes last
/// and is held no longer than the save (R11, R26), for every desk of that partner waits behind it.
/// </summary>
internal sealed class NewExchange(HotlineDbContext db, ExchangeStep step, PeopleStore<ExchangeId> people, Audit audit, CurrentUser user)
{
    public Task<Exchange> KeepAsync(
        Intake intake,
        LogExchange.Request request,
        IReadOnlyList<ProtectedDetails> details,
        CancellationToken cancellationToken
    )
    {
        ExchangeId? repliesTo = request.InReplyTo is { } key ? new(key) : null;
        var links = request.Links.DistinctBy(link => link.Exchange).ToList();
        return step.InHandAsync(
            [.. links.Select(link => link.Other), .. repliesTo is { } replied ? [replied] : Array.Empty<ExchangeId>()],
            async token =>
            {
                var asked = repliesTo is { } id ? await db.RequestOfAsync(id, user, token) : null;
                var others = await db.LinkableAsync(
                    [.. links.Select((link, place) => (link.Other, $"links[{place}].exchange"))],
                    user,
                    token
                );
                var logged = Exchange.Log(intake, request.RolesOfPeople(), asked);
                TakeReply(asked, logged);
                db.AddRange(links.Select(link => ExchangeLink.Between(logged, others[link.Other], link.Kind, intake.By, intake.At)));
                await people.AddAsync(logged.Id, logged.People.Select(person => person.Id).Zip(details), token);
                await NumberAsync(logged, intake, token);
                db.Add(logged);
                Record(logged, asked, links);
                await db.SaveChangesAsync(token);
                return logged;
            },
            cancellationToken
        );
    }

    // A draft has answered nobody: it is taken when it is sent.
    private static void TakeReply(Exchange? asked, Exchange logged)
    {
        if (!logged.Entry.Draft)
        {
            asked?.TakeReply(ReplyEntry.Of(logged), logged.LoggedBy, logged.LoggedAt);
        }
    }

    private async Task NumberAsync(Exchange logged, Intake intake, CancellationToken cancellationToken) =>
        logged.Numbered(new(await db.NextReferenceAsync(Reference.SeriesOf(intake.Entry.Partner), intake.Year, cancellationToken)));

    private void Record(Exchange logged, Exchange? asked, IReadOnlyList<LinkRequest> links)
    {
        audit.Record("exchange.logged", "exchange", logged.Id.ToString());
        if (asked is not null && !logged.Entry.Draft)
        {
            audit.Record("exchange.reply-taken", "exchange", asked.Id.ToString());
        }

        foreach (var link in links)
        {
            audit.Record("exchange.linked", "exchange", link.Other.ToString());
        }
    }
}
