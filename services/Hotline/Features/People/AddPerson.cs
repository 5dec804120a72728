using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/exchanges/{id}/people: an officer of the lead desk adds one more, sealed (R20); refused for a secret paper (R23).</summary>
internal static class AddPerson
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/people", HandleAsync).WithIdempotency().WithName(nameof(AddPerson));

    internal static async Task<Results<Created<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<PersonRequest> request,
        RecordStep<HotlineDbContext, Exchange> exchanges,
        PeopleStore<ExchangeId> people,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        MentionedPerson? added = null;
        var exchange = await exchanges.TakeAsync(
            new(id.Value, version, all => all.WithPeopleKeptBy(user).Where(e => e.Id == id)),
            "person.added",
            async (exchange, by, at, token) =>
            {
                var details = request.Value.ToDetails();
                details.Check(VietnamTime.DateOf(at), MentionErrors.Person);
                added = exchange.AddPerson(request.Value.Roles, by, at);
                await people.AddAsync(id, [(added.Id, details)], token);
            },
            cancellationToken
        );
        return exchange is null || added is null
            ? TypedResults.NotFound()
            : TypedResults.Created($"/api/hotline/exchanges/{id}/people/{added.Id}", Response.Of(exchange, added));
    }

    /// <summary>Nothing that an idempotency key may not keep.</summary>
    public sealed record Response(Guid Id, string Pseudonym, IReadOnlyList<string> Roles, Guid Exchange, long Version)
    {
        internal static Response Of(Exchange exchange, MentionedPerson person) =>
            new(person.Id.Value, person.Pseudonym, person.Roles, exchange.Id.Value, exchange.Version);
    }
}
