using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons.Episodes;

/// <summary>GET /api/repatriation/persons/{id}/matches: who may know who a person is sees who of other cases may be the same, as far as he sees those cases; of the others only which desk to ask. On record before the answer.</summary>
internal static class FindMatches
{
    public static void Map(RouteGroupBuilder person) => person.MapGet("/matches", HandleAsync).WithName(nameof(FindMatches));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        PersonId id,
        RepatriationDbContext db,
        PersonMatches matches,
        PersonsByRules rules,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var person = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (person is null)
        {
            return TypedResults.NotFound();
        }

        if (!PersonMatches.MayLook(user, person))
        {
            var desks = (await rules.OfAsync(person, clock.GetUtcNow(), cancellationToken)).Desks;
            throw new DomainException(PersonStepErrors.NotYourTurn(desks.NameOf(person.Desk), person.Day));
        }

        var found = await matches.ListAsync(person, cancellationToken);
        var (by, at) = (user.AsOfficer(), clock.GetUtcNow());
        db.AddRange(found.Where(match => match.IsSeen).Select(match => Reading.OfSearch(match.Person.CaseId, match.Person.Id, by, at)));
        audit.RecordRead("person.matched", "person", id.ToString(), $"{found.Count}");
        await db.SaveChangesAsync(cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(Response.Of(found, PersonMatches.MayJudge(user, person)));
    }

    /// <param name="Items">Those whose cases the caller sees, the likeliest first.</param>
    /// <param name="Ask">The desks that lead the cases of the others.</param>
    /// <param name="MayJudge">Whether the caller says who is the same.</param>
    internal sealed record Response(IReadOnlyList<Match> Items, IReadOnlyList<string> Ask, bool MayJudge)
    {
        public static Response Of(IReadOnlyList<LikelyPerson> found, bool mayJudge) =>
            new(
                [.. found.Where(match => match.IsSeen).Select(Match.Of)],
                [
                    .. found
                        .Where(match => match is { IsSeen: false, IsDismissed: false })
                        .Select(match => match.Desk)
                        .Distinct()
                        .Order(StringComparer.Ordinal),
                ],
                mayJudge
            );
    }

    /// <summary>Where somebody stands who may be the same.</summary>
    /// <param name="By">What both have in common: document, telephone, name.</param>
    /// <param name="Dismissed">Whether it was said that it is somebody else.</param>
    internal sealed record Match(
        Guid Id,
        string Pseudonym,
        Guid CaseId,
        string Case,
        string Partner,
        string Sex,
        string AgeBand,
        string Stage,
        DateTimeOffset ReportedAt,
        IReadOnlyList<string> By,
        bool Dismissed
    )
    {
        public static Match Of(LikelyPerson found) =>
            new(
                found.Person.Id.Value,
                found.Person.Pseudonym,
                found.Person.CaseId.Value,
                found.Person.CaseReference,
                found.Person.Partner,
                found.Person.Sex,
                found.Person.AgeBand,
                found.Person.Standing.Stage,
                found.Person.ReportedAt,
                [
                    .. found.Shared.Documents > 0 ? [PersonMatches.Document] : Array.Empty<string>(),
                    .. found.Shared.Telephones > 0 ? [PersonMatches.Telephone] : Array.Empty<string>(),
                    .. found.Shared.Names > 0 ? [PersonMatches.Name] : Array.Empty<string>(),
                ],
                found.IsDismissed
            );
    }
}
