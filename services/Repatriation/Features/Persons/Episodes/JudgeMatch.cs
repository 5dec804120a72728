using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons.Episodes;

/// <summary>
/// POST /api/repatriation/persons/{id}/matches/{other}/{same|different}: a consular officer who may know who the person is and sees the other's case says, with a
/// reason, that it is the same person, of whom this is a new episode, or somebody else.
/// </summary>
internal static class JudgeMatch
{
    public static void Map(RouteGroupBuilder person)
    {
        var match = person.MapGroup("/matches/{other:guid}");
        match.MapPost($"/{MatchAnswers.Same}", ConfirmAsync).WithIdempotency().WithName("ConfirmMatch");
        match.MapPost($"/{MatchAnswers.Different}", DismissAsync).WithIdempotency().WithName("DismissMatch");
    }

    internal static Task<Results<Ok<PersonState>, NotFound>> ConfirmAsync(
        PersonId id,
        Guid other,
        IfMatch version,
        Valid<Request> body,
        EpisodeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            new PersonId(other),
            "person.same-person",
            async (person, known, scene, token) =>
                person.BecomeEpisode(known, await step.HasLaterAsync(person, token), body.Value.Reason, scene),
            cancellationToken
        );

    internal static Task<Results<Ok<PersonState>, NotFound>> DismissAsync(
        PersonId id,
        Guid other,
        IfMatch version,
        Valid<Request> body,
        EpisodeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            new PersonId(other),
            "person.other-person",
            (person, known, scene, _) =>
            {
                person.Dismiss(new(other), known.First, body.Value.Reason, scene);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <param name="Reason">By what it is known; case text.</param>
    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}

/// <summary>What is said of a person and somebody who is known: on one whom the user sees (else 404), with the other's case seen too (else 404); both are held.</summary>
internal sealed class EpisodeStep(
    RecordStep<RepatriationDbContext, Person> records,
    RepatriationDbContext db,
    PersonsByRules rules,
    Audit audit,
    CurrentUser user
)
{
    public async Task<Results<Ok<PersonState>, NotFound>> TakeAsync(
        PersonId id,
        IfMatch version,
        PersonId other,
        string action,
        Func<Person, KnownPerson, MoveScene, CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        var seen = new SeenRecord<Person>(id.Value, version, persons => persons.SeenBy(user).Where(p => p.Id == id))
        {
            IsOpen = (_, token) => IsCaseSeenAsync(other, token),
        };
        var taken = await records.TakeAsync(
            seen,
            action,
            async (person, by, at, token) =>
            {
                var scene = new MoveScene(await rules.OfAsync(person, at, token), by, at);
                if (!PersonMatches.MayJudge(user, person))
                {
                    throw new DomainException(EpisodeErrors.NotYoursToMatch(scene.Rules.Desks.NameOf(person.Desk)));
                }

                await step(person, await KnownAsync(other, token), scene, token);
                audit.Record(action, "person", other.ToString());
            },
            [other.Value],
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(PersonState.Of(taken));
    }

    /// <summary>Whether others were said to be later times of this one.</summary>
    public Task<bool> HasLaterAsync(Person person, CancellationToken cancellationToken) =>
        db.Persons.AnyAsync(p => p.FirstEpisode == person.Id, cancellationToken);

    private Task<bool> IsCaseSeenAsync(PersonId other, CancellationToken cancellationToken) =>
        db.Persons.Where(p => p.Id == other).AnyAsync(p => db.Cases.SeenBy(user).Any(c => c.Id == p.CaseId), cancellationToken);

    private async Task<KnownPerson> KnownAsync(PersonId other, CancellationToken cancellationToken)
    {
        var persons = db.Persons.AsNoTracking().IgnoreAutoIncludes();
        var first = await persons.Where(p => p.Id == other).Select(p => p.FirstEpisode ?? p.Id).SingleAsync(cancellationToken);
        return KnownPerson.Of(await persons.Where(p => p.Id == first || p.FirstEpisode == first).ToListAsync(cancellationToken));
    }
}
