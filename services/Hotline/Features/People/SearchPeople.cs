using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>
/// POST /api/hotline/people/search: finds people by name, paper or telephone, by blind index only. It finds those whom the user may open, and nobody else:
/// others are not counted either. A POST, so that no name stands in an address (R22); on record before the answer.
/// </summary>
internal static class SearchPeople
{
    private const int Limit = 50;

    public static void Map(IEndpointRouteBuilder hotline) =>
        hotline
            .MapPost("/people/search", HandleAsync)
            .RequireForces(PeopleAccess.Searchers)
            .WithTags("People")
            .WithName(nameof(SearchPeople));

    internal static async Task<Ok<Response>> HandleAsync(
        Valid<Request> request,
        HotlineDbContext db,
        PeopleStore<ExchangeId> people,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var search = PersonSearch.Of(request.Value.Name, request.Value.Document, request.Value.Telephone, MentionErrors.Person);
        var found = await people.SearchAsync(
            search,
            ids =>
                db.PeopleOpenTo(user, at)
                    .Where(open => ids.Contains(open.Person.Id))
                    .Select(open => new
                    {
                        Exchange = open.Exchange.Id,
                        open.Exchange.Reference,
                        open.Exchange.ReceivedOrSentAt,
                        open.Person,
                    })
                    .OrderByDescending(hit => hit.ReceivedOrSentAt)
                    .ThenBy(hit => hit.Person.Number)
                    .AsNoTracking(),
            hit => (hit.Exchange, hit.Person.Id),
            Limit,
            user.AsOfficer(),
            at,
            cancellationToken
        );
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(
            new Response(
                [
                    .. found.Items.Select(hit => new Found(
                        hit.Person.Id.Value,
                        hit.Person.Pseudonym,
                        hit.Person.Roles,
                        hit.Exchange.Value,
                        hit.Reference.Value
                    )),
                ],
                found.More
            )
        );
    }

    public sealed record Request([MaxLength(200)] string? Name, [MaxLength(50)] string? Document, [MaxLength(50)] string? Telephone);

    /// <param name="Items">Newest exchange first.</param>
    /// <param name="More">Whether there are more: then the search has to say more.</param>
    public sealed record Response(IReadOnlyList<Found> Items, bool More);

    /// <param name="Id">Key of the person.</param>
    /// <param name="Pseudonym">What he is called there. Who he is takes another, recorded step.</param>
    /// <param name="Roles">What he is to the matter.</param>
    /// <param name="Exchange">Key of the exchange.</param>
    /// <param name="Reference">Its number.</param>
    public sealed record Found(Guid Id, string Pseudonym, IReadOnlyList<string> Roles, Guid Exchange, string Reference);
}
