using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.People;

/// <summary>
/// POST /api/repatriation/people/search: finds persons by name in whatever script, paper or telephone, by blind index only, among those whom the user may
/// open: others are not counted either. A POST, so that no name stands in an address (R22); on record before the answer.
/// </summary>
internal static class SearchPeople
{
    private const int Limit = 50;

    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation
            .MapPost("/people/search", HandleAsync)
            .RequireAuthorization(PersonAccess.MayList)
            .WithTags("People")
            .WithName(nameof(SearchPeople));

    internal static async Task<Ok<Response>> HandleAsync(
        Valid<Request> request,
        RepatriationDbContext db,
        PeopleStore<CaseId> people,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var search = PersonSearch.Of(request.Value.Name, request.Value.Document, request.Value.Telephone, PersonStepErrors.People);
        var found = await people.SearchAsync(
            search,
            ids =>
                db.OpenTo(user, at)
                    .AsNoTracking()
                    .IgnoreAutoIncludes()
                    .Where(p => ids.Contains(p.Id))
                    .OrderByDescending(p => p.ReportedAt)
                    .ThenByDescending(p => p.Id),
            person => (person.CaseId, person.Id),
            Limit,
            user.AsOfficer(),
            at,
            cancellationToken
        );
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Response([.. found.Items.Select(Found.Of)], found.More));
    }

    public sealed record Request([MaxLength(200)] string? Name, [MaxLength(50)] string? Document, [MaxLength(50)] string? Telephone);

    /// <param name="Items">Newest report first.</param>
    /// <param name="More">Whether there are more: then the search has to say more.</param>
    internal sealed record Response(IReadOnlyList<Found> Items, bool More);

    /// <summary>Where somebody stands who was found; who he is takes another, recorded step.</summary>
    internal sealed record Found(
        Guid Id,
        string Pseudonym,
        Guid CaseId,
        string Case,
        string Partner,
        string Stage,
        DateTimeOffset ReportedAt
    )
    {
        public static Found Of(Person person) =>
            new(
                person.Id.Value,
                person.Pseudonym,
                person.CaseId.Value,
                person.CaseReference,
                person.Partner,
                person.Standing.Stage,
                person.ReportedAt
            );
    }
}
