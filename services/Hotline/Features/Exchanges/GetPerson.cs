using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}/people/{personId}: who a person is, for officers of the desk that logged or leads the exchange; on record before it is read.</summary>
internal static class GetPerson
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapGet("/people/{personId:guid}", HandleAsync).WithName(nameof(GetPerson));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        PersonId personId,
        HotlineDbContext db,
        PeopleFile people,
        Audit audit,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var person = await db
            .Exchanges.Where(e => e.Id == id)
            .WithPeopleOpenTo(user)
            .SelectMany(e => e.People)
            .Where(p => p.Id == personId)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null)
        {
            return TypedResults.NotFound();
        }

        // No entry, no read (R24): this commits, or the request ends here.
        await audit.RecordReadAsync($"person.read.{person.Pseudonym}", "exchange", id.ToString(), cancellationToken: cancellationToken);
        response.Headers.CacheControl = "no-store";
        var details = await people.OpenAsync(id, personId, cancellationToken);
        return TypedResults.Ok(
            new Response(personId.Value, person.Pseudonym, person.Roles, details.Name, details.Birth, details.Document, details.Telephone)
        );
    }

    public sealed record Response(
        Guid Id,
        string Pseudonym,
        IReadOnlyList<string> Roles,
        string? Name,
        string? Birth,
        string? Document,
        string? Telephone
    );
}
