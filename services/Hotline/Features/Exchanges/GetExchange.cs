using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}: one exchange, as far as the user may see it.</summary>
internal static class GetExchange
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/", HandleAsync).WithName(nameof(GetExchange));

    internal static async Task<Results<Ok<ExchangeView>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db
            .Exchanges.AsNoTracking()
            .AsSingleQuery()
            .Where(e => e.Id == id)
            .SeenBy(user)
            .SingleOrDefaultAsync(cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        var allowed = new AllowedSteps(
            ReadPeople: await db.PeopleOpeningAsync(id, user, clock.GetUtcNow(), cancellationToken) is not null,
            Steps: await db.Exchanges.Where(e => e.Id == id).LedBy(user).AnyAsync(cancellationToken) ? seen.Exchange.OpenSteps() : []
        );
        if (seen.MayRead)
        {
            await db.NoteAsync(Reading.OfText(id, user.AsOfficer(), clock.GetUtcNow()), cancellationToken);
        }

        response.SetEtag(seen.Exchange.Version);
        return TypedResults.Ok(ExchangeView.Of(seen, user, allowed, clock.GetUtcNow()));
    }
}
