using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Data;

/// <summary>The victims whom Hotline's request names by keys, as persons of the case: who they are stays with its desk until that is taken over.</summary>
internal sealed class PersonsOfRequest(RepatriationDbContext db, PersonsByRules rules)
{
    /// <summary>Makes those who are not here yet. They have no numbers yet.</summary>
    public async Task<IReadOnlyList<Person>> EnterAsync(
        RepatriationCase opened,
        HotlineRequest request,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var known = await db
            .Persons.Where(p => p.ExchangePersonId != null && request.Victims.Contains(p.ExchangePersonId.Value))
            .Select(p => p.ExchangePersonId!.Value)
            .ToListAsync(cancellationToken);
        var scene = new MoveScene(await rules.OfAsync(opened.Partner, opened.ReportedAt, at, cancellationToken), by, at);
        return
        [
            .. request
                .Victims.Except(known)
                .Select(
                    (victim, place) =>
                        Person.Enter(
                            PersonId.New(at),
                            opened,
                            opened.NextNumber + place,
                            new() { Sex = PersonSexes.Unknown, AgeBand = PersonAgeBands.Unknown },
                            receivingDesk: null,
                            scene,
                            new(victim, request.Desk)
                        )
                ),
        ];
    }
}
