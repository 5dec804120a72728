using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>A step of a handover as its slices take it: on one that the user sees (else 404), at the version seen (else 412). Its persons are held after it, and move in the same transaction.</summary>
internal sealed class HandoverStep(
    RecordStep<RepatriationDbContext, Handover> records,
    RepatriationDbContext db,
    PersonsByRules rules,
    CurrentUser user
)
{
    /// <summary>Takes a step on the handover alone.</summary>
    public Task<Results<Ok<HandoverState>, NotFound>> TakeAsync(
        HandoverId id,
        IfMatch version,
        string step,
        Action<Handover, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            step,
            (handover, by, at, _) =>
            {
                change(handover, by, at);
                return Task.FromResult<IReadOnlyList<Person>>([]);
            },
            cancellationToken
        );

    /// <summary>Takes a step that moves persons; those whom it returns are told with the answer.</summary>
    public async Task<Results<Ok<HandoverState>, NotFound>> TakeAsync(
        HandoverId id,
        IfMatch version,
        string step,
        Func<Handover, Officer, DateTimeOffset, CancellationToken, Task<IReadOnlyList<Person>>> change,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<Person> moved = [];
        var taken = await records.TakeAsync(
            new(id.Value, version, all => all.SeenBy(user).Where(handover => handover.Id == id)),
            $"handover.{step}",
            async (handover, by, at, token) =>
            {
                if (user.RefusalOf(handover, step, await rules.DesksAsync(at, token)) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                moved = await change(handover, by, at, token);
            },
            cancellationToken
        );
        return taken is null
            ? TypedResults.NotFound()
            : TypedResults.Ok(HandoverState.Of(taken, moved, await DaysOffAsync(taken, cancellationToken)));
    }

    /// <summary>Whose day off the planned day is, of the two sides.</summary>
    public async Task<IReadOnlyList<DayOff>> DaysOffAsync(Handover handover, CancellationToken cancellationToken) =>
        [
            .. (await rules.DaysOffAsync(handover.Partner, handover.Day, cancellationToken)).Select(day => new DayOff(
                day.Country,
                day.Kind,
                day.Name
            )),
        ];

    /// <summary>Persons held until the transaction ends (R26), with what is needed to move each.</summary>
    public async Task<HeldPersons> HoldAsync(IReadOnlyList<PersonId> ids, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await db.HoldAsync<Person>(ids.Select(id => id.Value), cancellationToken);
        var people = await db.Persons.AsSplitQuery().Where(person => ids.Contains(person.Id)).ToListAsync(cancellationToken);
        return await OfAsync(people, at, cancellationToken);
    }

    /// <summary>The same for persons who are held already.</summary>
    public async Task<HeldPersons> OfAsync(IReadOnlyList<Person> people, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (by, scenes) = (user.AsOfficer(), new Dictionary<PersonId, MoveScene>());
        foreach (var person in people)
        {
            scenes[person.Id] = new(await rules.OfAsync(person, at, cancellationToken), by, at);
        }

        return new(people, scenes);
    }
}

/// <summary>Persons whom nobody else moves, each with the rules by which he is moved.</summary>
internal sealed record HeldPersons(IReadOnlyList<Person> People, IReadOnlyDictionary<PersonId, MoveScene> Scenes)
{
    public MoveScene SceneOf(Person person) => Scenes[person.Id];

    /// <summary>One of them, at the version seen; null where he is none of them.</summary>
    public Person? Find(PersonId id, long version)
    {
        var person = People.FirstOrDefault(held => held.Id == id);
        if (person is not null)
        {
            new IfMatch(version).Require(person);
        }

        return person;
    }
}
