using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.References;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Cases.Joining;

/// <summary>POST /api/repatriation/cases/{id}/split: a consular officer who leads it gives some of its people, each at the version seen, to a new case in the hands of the same desk, with a reason.</summary>
internal static class SplitCase
{
    public static void Map(RouteGroupBuilder opened) => opened.MapPost("/split", HandleAsync).WithIdempotency().WithName(nameof(SplitCase));

    internal static async Task<Results<Created<CaseState>, NotFound>> HandleAsync(
        CaseId id,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        JoinedCases joined,
        Audit audit,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        PersonId[] ids = [.. asked.Persons.Select(person => new PersonId(person.Id)).Distinct()];
        (RepatriationCase Made, IReadOnlyList<Person> People)? split = null;
        var taken = await joined.TakeAsync(
            new(id.Value, version, all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id)),
            "case.split",
            target: null,
            persons => persons.Where(p => p.CaseId == id && ids.Contains(p.Id)),
            async (opened, _, people, by, at, token) =>
            {
                RequireSeen(asked, people, ids.Length);
                var made = opened.SplitOff(people, asked.Summary, asked.Reason, by, at);
                audit.Record("case.opened", "repatriationCase", made.Id.ToString());
                made.Numbered(await db.NextReferenceAsync(RepatriationCase.SeriesOf(made.Partner), made.Year, token));
                foreach (var person in people)
                {
                    person.Numbered(person.Pseudonym, made.Reference);
                }

                db.Add(made);
                split = (made, people);
            },
            cancellationToken
        );
        if (taken is null || split is not { } done)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(done.Made.Version);
        return TypedResults.Created($"/api/repatriation/cases/{done.Made.Id}", CaseState.Of(done.Made, done.People));
    }

    private static void RequireSeen(Request asked, IReadOnlyList<Person> people, int named)
    {
        if (people.Count != named)
        {
            throw new DomainException(CaseErrors.NotOfThisCase());
        }

        foreach (var person in people)
        {
            new IfMatch(asked.Persons.First(seen => seen.Id == person.Id.Value).Version).Require(person);
        }
    }

    public sealed record Request
    {
        [Required, MinLength(1), MaxLength(200)]
        public IReadOnlyList<Leaving> Persons { get; init; } = [];

        [Required, MaxLength(10_000), MultiLine]
        public required string Summary { get; init; }

        /// <summary>Why; case text.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }

    /// <summary>Somebody who goes, as he was seen.</summary>
    public sealed record Leaving(Guid Id, long Version);
}
