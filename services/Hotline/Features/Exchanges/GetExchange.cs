using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges.Attachments;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Readings;
using Cooperation.Platform.Records.Whole;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}: one exchange, as far as the user may see it.</summary>
internal static class GetExchange
{
    private static readonly RowsBeside Beside = new RowsBeside()
        .And<Attachment<ExchangeId>, ExchangeId>(attachment => attachment.RecordId)
        .And<ClockAlert, Guid>(alert => alert.RecordId)
        .And<ExchangeLink, ExchangeId>(link => link.From)
        .And<ExchangeLink, ExchangeId>(link => link.To);

    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/", HandleAsync).WithName(nameof(GetExchange));

    internal static async Task<Results<Ok<ExchangeView>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        AttachmentsShown attachments,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        if (await db.SeenAsync(id, user, Beside, cancellationToken) is not var (seen, beside))
        {
            return TypedResults.NotFound();
        }

        var opening = await db.PeopleOpeningAsync(seen.Exchange, user, clock.GetUtcNow(), cancellationToken);
        var attached = beside.Of<Attachment<ExchangeId>>().OrderBy(a => a.At).ThenBy(a => a.Id).ToList();
        var links = seen.MayRead ? beside.Of<ExchangeLink>().Where(link => link.RemovedAt is null).ToList() : [];
        var around = await ExchangesAround.OfAsync(db, seen.Exchange, links, user, cancellationToken);
        var language = RequestLanguage.Of(response.HttpContext);
        var taken = StepsFor(seen.Exchange, user, language);
        var steps = new AllowedSteps(ReadPeople: opening is not null, Steps: taken)
        {
            Next = NextStep.Of(seen.Exchange, [.. taken.Where(step => step.Open).Select(step => step.Step)]),
            ReadPeopleUntil = opening?.Until,
            Attach = attachments.StepOf(seen.Exchange, attached, language),
        };
        var allowed = steps.WithPeople(seen.Exchange, user, language).WithLead(seen.Exchange, user, clock.GetUtcNow());
        if (seen.MayRead)
        {
            await db.NoteAsync(Reading.OfText(id, user.AsOfficer(), clock.GetUtcNow()), cancellationToken);
        }

        var limits = HandlingView.Of(around.Handling(await db.ReferenceAsync(cancellationToken)), language);
        var owed = seen.Exchange.RepatriationAskedAt is null ? null : await db.IsRepatriationOwedAsync(id, cancellationToken);
        var line = await db.ChannelUnitAsync(seen.Exchange, cancellationToken);
        response.SetEtag(seen.Exchange.Version);
        var view = ExchangeView.Of(seen, user, allowed, clock.GetUtcNow());
        var open = seen.Exchange.People.Where(p => opening?.Of(seen.Exchange, p, user) == true).Select(p => p.Id.Value).ToHashSet();
        return TypedResults.Ok(
            view with
            {
                ChannelUnit = line?.Vi,
                ChannelUnitEn = line?.En,
                People = [.. view.People.Select(person => person with { Open = open.Contains(person.Id) })],
                Thread = around.Thread,
                Links = around.Linked(links),
                Attachments = seen.MayRead ? await attachments.OfAsync(attached, seen.Exchange, opening, cancellationToken) : [],
                Limits = limits,
                RepatriationOwed = owed,
                Clocks = await db.ClocksOfAsync(seen, [.. beside.Of<ClockAlert>()], clock.GetUtcNow(), cancellationToken),
            }
        );
    }

    // To accept is the other desk's; everything else is the lead desk's; to end an offer is both's.
    private static IReadOnlyList<StepView> StepsFor(Exchange exchange, CurrentUser user, string language)
    {
        if (!user.IsAny(ExchangeAccess.Workers))
        {
            return [];
        }

        var (leads, isOffered) = (exchange.Desk == user.Desk, exchange.Offer?.Desk == user.Desk);
        return
        [
            .. exchange
                .Standings()
                .Where(standing => standing.Step is Steps.Acceptance ? isOffered : leads || (isOffered && standing.Step is Steps.Return))
                .Select(move => StepView.Of(move, language)),
        ];
    }
}
