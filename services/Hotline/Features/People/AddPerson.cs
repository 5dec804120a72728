using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/exchanges/{id}/people: an officer of the lead desk adds one more, sealed (R20); refused for a secret paper (R23).</summary>
internal static class AddPerson
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/people", HandleAsync).WithIdempotency().WithName(nameof(AddPerson));

    internal static Task<Results<Created<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<PersonRequest> request,
        HotlineDbContext db,
        ExchangeStep step,
        PeopleStore<ExchangeId> people,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        step.InHandAsync<Results<Created<Response>, NotFound>>(
            [id],
            async token =>
            {
                var exchange = await db.Exchanges.WithPeopleKeptBy(user).SingleOrDefaultAsync(e => e.Id == id, token);
                if (exchange is null)
                {
                    return TypedResults.NotFound();
                }

                version.Require(exchange);
                var at = clock.GetUtcNow();
                var details = request.Value.ToDetails();
                details.Check(VietnamTime.DateOf(at), MentionErrors.Person);
                var person = exchange.AddPerson(request.Value.Roles, user.AsOfficer(), at);
                audit.Record("person.added", "exchange", id.ToString());
                await people.AddAsync(id, [(person.Id, details)], token);
                await db.SaveChangesAsync(token);
                response.SetEtag(exchange.Version);
                return TypedResults.Created(
                    $"/api/hotline/exchanges/{id}/people/{person.Id}",
                    new Response(person.Id.Value, person.Pseudonym, person.Roles, id.Value, exchange.Version)
                );
            },
            cancellationToken
        );

    /// <summary>Nothing that an idempotency key may not keep.</summary>
    public sealed record Response(Guid Id, string Pseudonym, IReadOnlyList<string> Roles, Guid Exchange, long Version);
}
