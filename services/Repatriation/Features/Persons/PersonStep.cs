using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>
/// A step of a person's return as its slices take it: on a person whom the user sees (else 404), at the version seen (else 412), where it is his desk's turn.
/// The case follows in the same transaction, held after the person.
/// </summary>
internal sealed class PersonStep(
    RecordStep<RepatriationDbContext, Person> records,
    RepatriationDbContext db,
    PersonsByRules rules,
    PeopleStore<CaseId> people,
    CurrentUser user
)
{
    /// <summary>Takes a step on one person.</summary>
    public Task<Results<Ok<PersonState>, NotFound>> TakeAsync(
        PersonId id,
        IfMatch version,
        PersonMove move,
        CancellationToken cancellationToken
    ) => TakeAsync(id, version, ActionOf(move.Step), Taking(move), cancellationToken);

    /// <summary>Takes the same step on each of many, each judged by itself.</summary>
    public Task<IReadOnlyList<StepOutcome>> TakeEachAsync(
        IEnumerable<(Guid Id, long Version)> persons,
        PersonMove move,
        CancellationToken cancellationToken
    ) =>
        records.TakeEachAsync(
            new(
                [.. persons.Select(p => (p.Id, new IfMatch(p.Version)))],
                (all, keys) =>
                {
                    PersonId[] ids = [.. keys.Select(key => new PersonId(key))];
                    return all.SeenBy(user).Where(p => ids.Contains(p.Id)).AsSplitQuery();
                }
            ),
            ActionOf(move.Step),
            Taking(move),
            cancellationToken
        );

    /// <summary>Puts back what stood before the last step.</summary>
    public Task<Results<Ok<PersonState>, NotFound>> UndoAsync(
        PersonId id,
        IfMatch version,
        string reason,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            ActionOf(PersonSteps.Undo),
            async (person, by, at, token) =>
            {
                var scene = await SceneAsync(person, by, at, token);
                Refuse(user.RefusalOf(person, PersonSteps.Undo, scene.Rules.Desks));
                var wasOpen = person.Standing.IsOpen;
                var undone = person.Undo(reason, scene);
                if (undone.Step == PersonSteps.TravelPaper)
                {
                    await people.CorrectAsync(person.EnteredWith, person.Id, new(null, null, null, null), ["travelPaper"], token);
                }

                await FollowAsync(person, wasOpen, by, at, token);
            },
            cancellationToken
        );

    /// <summary>Changes a clock of a person whom the user's desk has in hand.</summary>
    public Task<Results<Ok<PersonState>, NotFound>> OnClockAsync(
        PersonId id,
        IfMatch version,
        string action,
        Action<Person, MoveScene> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            action,
            async (person, by, at, token) =>
            {
                var scene = await SceneAsync(person, by, at, token);
                RefuseUnlessKnown(person, scene);
                change(person, scene);
            },
            cancellationToken
        );

    /// <summary>Changes what is kept beside a person's return, by whose turn that is.</summary>
    public Task<Results<Ok<PersonState>, NotFound>> BesideAsync(
        PersonId id,
        IfMatch version,
        string step,
        Func<Person, MoveScene, CancellationToken, Task> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            ActionOf(step),
            async (person, by, at, token) =>
            {
                var scene = await SceneAsync(person, by, at, token);
                Refuse(user.RefusalOf(person, step, scene.Rules.Desks));
                await change(person, scene, token);
            },
            cancellationToken
        );

    /// <summary>Corrects who somebody is, by who may know it.</summary>
    public Task<Results<Ok<PersonState>, NotFound>> CorrectAsync(
        PersonId id,
        IfMatch version,
        CorrectPerson.Request request,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            "person.corrected",
            async (person, by, at, token) =>
            {
                var scene = await SceneAsync(person, by, at, token);
                RefuseUnlessKnown(person, scene);
                Refuse(request.Refusal(person.Day));
                var wasMinor = person.IsMinor;
                bool? isBirthKnown =
                    request.Birth is not null ? true
                    : request.Removed.Contains("birth") ? false
                    : null;
                person.Correct(request.Sex, request.Birth, isBirthKnown, request.Reason, scene);
                await people.CorrectAsync(person.EnteredWith, person.Id, request.ToDetails(), request.Removed, token);
                if (wasMinor != person.IsMinor)
                {
                    (await CaseOfAsync(person, token)).Recount(person.IsMinor ? 1 : -1);
                }
            },
            cancellationToken
        );

    /// <summary>Takes over who somebody is from the desk that held it. What is known here already was found out later, and stays.</summary>
    public Task<Results<Ok<PersonState>, NotFound>> TakeIdentityAsync(
        PersonId id,
        IfMatch version,
        HandOverIdentity.Request request,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            ActionOf(PersonSteps.IdentityHandover),
            async (person, by, at, token) =>
            {
                var scene = await SceneAsync(person, by, at, token);
                Refuse(user.RefusalOf(person, PersonSteps.IdentityHandover, scene.Rules.Desks));
                Refuse(request.Refusal(person.Day));
                var wasMinor = person.IsMinor;
                var details = request.ToDetails() with { Sex = null, Minor = null }; // Of everybody who sees the person.
                var isBirthNew = (await people.FillAsync(person.EnteredWith, person.Id, details, token)).Contains("birth");
                person.TakeIdentity(
                    request.Sex,
                    isBirthNew ? request.Birth : null,
                    heldMinor: request is { Minor: true, Birth: null },
                    scene
                );
                if (wasMinor != person.IsMinor)
                {
                    (await CaseOfAsync(person, token)).Recount(person.IsMinor ? 1 : -1);
                }
            },
            cancellationToken
        );

    private async Task<Results<Ok<PersonState>, NotFound>> TakeAsync(
        PersonId id,
        IfMatch version,
        string action,
        Func<Person, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    ) =>
        await records.TakeAsync(Seen(id, version), action, step, cancellationToken) is { } taken
            ? TypedResults.Ok(PersonState.Of(taken))
            : TypedResults.NotFound();

    private Func<Person, Officer, DateTimeOffset, CancellationToken, Task> Taking(PersonMove move) =>
        async (person, by, at, token) =>
        {
            var scene = await SceneAsync(person, by, at, token);
            Refuse(move.RefusalAt(person) ?? user.RefusalOf(person, move.Step, scene.Rules.Desks));
            var wasOpen = person.Standing.IsOpen;
            person.Take(move, scene);
            if (move.Details is { } details)
            {
                await people.CorrectAsync(person.EnteredWith, person.Id, details, [], token);
            }

            await FollowAsync(person, wasOpen, by, at, token);
        };

    private async Task FollowAsync(Person person, bool wasOpen, Officer by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (wasOpen == person.Standing.IsOpen)
        {
            return;
        }

        (await CaseOfAsync(person, cancellationToken)).Follow(wasOpen ? -1 : 1, by, at);
    }

    private async Task<RepatriationCase> CaseOfAsync(Person person, CancellationToken cancellationToken)
    {
        if (db.Cases.Local.FindEntry(person.CaseId) is null)
        {
            // The cases of all who are moved together are held at once, in order of their keys (R26): held in the order of their people, two lists would wait for each other.
            CaseId[] cases = [.. db.Persons.Local.Select(p => p.CaseId).Distinct()];
            await db.HoldAsync<RepatriationCase>(cases.Select(id => id.Value), cancellationToken);
            await db.Cases.Where(c => cases.Contains(c.Id)).LoadAsync(cancellationToken);
        }

        return db.Cases.Local.FindEntry(person.CaseId)!.Entity;
    }

    private SeenRecord<Person> Seen(PersonId id, IfMatch version) =>
        new(id.Value, version, persons => persons.SeenBy(user).Where(p => p.Id == id));

    private async Task<MoveScene> SceneAsync(Person person, Officer by, DateTimeOffset at, CancellationToken cancellationToken) =>
        new(await rules.OfAsync(person, at, cancellationToken), by, at);

    private void RefuseUnlessKnown(Person person, MoveScene scene) =>
        Refuse(user.Identifies(person) ? null : PersonStepErrors.NotYourTurn(scene.Rules.Desks.NameOf(person.Desk), person.Day));

    private static string ActionOf(string step) => $"person.{step}";

    private static void Refuse(DomainError? refusal)
    {
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }
    }
}
