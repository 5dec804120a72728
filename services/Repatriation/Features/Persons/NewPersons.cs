using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>Enters people with their case, their details sealed, all in the transaction at hand; their numbers come last (R11).</summary>
internal sealed class NewPersons(RepatriationDbContext db, PeopleStore<CaseId> people, PersonsByRules rules, Audit audit, CurrentUser user)
{
    /// <summary>Makes and seals them. They have no numbers yet.</summary>
    public async Task<IReadOnlyList<Person>> EnterAsync(
        RepatriationCase opened,
        IReadOnlyList<NewPersonRequest> requests,
        string? receivingDesk,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (requests.Count == 0)
        {
            return [];
        }

        var scene = new MoveScene(await rules.OfAsync(opened.Partner, opened.ReportedAt, at, cancellationToken), user.AsOfficer(), at);
        Person[] entered =
        [
            .. requests.Select(
                (request, place) =>
                    Person.Enter(
                        PersonId.New(at),
                        opened,
                        opened.NextNumber + place,
                        request.ToEntry(opened.ReportedAt),
                        receivingDesk,
                        scene
                    )
            ),
        ];
        await people.AddAsync(opened.Id, entered.Zip(requests, (person, request) => (person.Id, request.ToDetails())), cancellationToken);
        return entered;
    }

    /// <inheritdoc cref="PersonNumbers.NumberAsync"/>
    public Task NumberAsync(RepatriationCase opened, IReadOnlyList<Person> entered, CancellationToken cancellationToken) =>
        db.NumberAsync(audit, opened, entered, cancellationToken);
}
