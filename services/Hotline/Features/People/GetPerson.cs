using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>GET /api/hotline/exchanges/{id}/people/{personId}: who a person is, for those of <see cref="PeopleAccess"/>; on record before it is read.</summary>
internal static class GetPerson
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapGet("/people/{personId:guid}", HandleAsync).WithName(nameof(GetPerson));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        PersonId personId,
        HotlineDbContext db,
        PeopleStore<ExchangeId> people,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var exchange = await db.Exchanges.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        var person = exchange?.People.SingleOrDefault(p => p.Id == personId);
        var opening = exchange is null ? null : await db.PeopleOpeningAsync(exchange, user, at, cancellationToken);
        if (opening is null || person is null || !opening.Of(exchange!, person, user))
        {
            return TypedResults.NotFound();
        }

        var reading = Reading.OfPerson(id, personId, user.AsOfficer(), at, opening.Alert);
        var details = await people.OpenAsync(reading, $"person.read.{person.Pseudonym}", cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(Response.Of(person, details));
    }

    public sealed record Response(
        Guid Id,
        string Pseudonym,
        IReadOnlyList<string> Roles,
        string? Name,
        IReadOnlyList<string> Aliases,
        string? Birth,
        string? Document,
        IReadOnlyList<string> OtherDocuments,
        string? Telephone,
        IReadOnlyList<string> OtherTelephones,
        string? Sex,
        string? Nationality,
        bool? Minor,
        string? Address
    )
    {
        internal static Response Of(MentionedPerson person, ProtectedDetails details) =>
            new(
                person.Id.Value,
                person.Pseudonym,
                person.Roles,
                details.Name,
                details.Aliases,
                details.Birth,
                details.Document,
                details.OtherDocuments,
                details.Telephone,
                details.OtherTelephones,
                details.Sex,
                details.Nationality,
                details.Minor,
                details.Address
            );
    }
}
