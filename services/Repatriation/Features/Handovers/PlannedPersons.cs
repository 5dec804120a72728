using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>What planning a handover and changing its plan look at alike: whom the planner may put on a list, and what the place is on its day.</summary>
internal static class PlannedPersons
{
    /// <summary>Refuses those who are somebody else's to plan. Who has gone on into other hands is refused by the rules, which name where he stands; who is still abroad has to be in the planner's.</summary>
    public static void RefuseOthers(HeldPersons held, IEnumerable<Person> people, CurrentUser user)
    {
        DomainError[] others =
        [
            .. people
                .Index()
                .Where(person => person.Item.Standing is { IsOpen: true, ReceivedAt: null })
                .Where(person => user.RefusalOf(person.Item, PersonSteps.Handover) is not null)
                .Select(person =>
                    HandoverErrors.NotYourTurn(
                        held.SceneOf(person.Item).Rules.Desks.NameOf(person.Item.Standing.Holder),
                        person.Item.Day
                    ) with
                    {
                        Field = $"persons[{person.Index}]",
                    }
                ),
        ];
        if (others.Length > 0)
        {
            throw new DomainException(others);
        }
    }

    /// <summary>Whether the user sees all of them: nobody else is there to be planned.</summary>
    public static async Task<bool> SeesAllAsync(
        this RepatriationDbContext db,
        IEnumerable<Guid> persons,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        PersonId[] ids = [.. persons.Distinct().Select(id => new PersonId(id))];
        return await db.Persons.SeenBy(user).CountAsync(person => ids.Contains(person.Id), cancellationToken) == ids.Length;
    }

    /// <summary>A gate or a marker, as the lists have it on a day.</summary>
    public static async Task<HandoverSite> SiteAsync(
        this RepatriationDbContext db,
        string? gate,
        string? marker,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var (code, isMarker) = (gate ?? marker, gate is null);
        return new(
            day,
            await db.Set<BorderPlace>().AsNoTracking().Where(p => p.Code == code && p.IsMarker == isMarker).ToListAsync(cancellationToken),
            await db.Set<GateClosure>().AsNoTracking().Where(closure => closure.Gate == code).ToListAsync(cancellationToken)
        );
    }
}
