using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases.Joining;

/// <summary>A step by which people go from one case to another: they are held first and the cases after them, as by their own steps, and all move in one transaction.</summary>
internal sealed class JoinedCases(
    RecordStep<RepatriationDbContext, RepatriationCase> cases,
    RecordStep<RepatriationDbContext, Person> persons,
    RepatriationDbContext db,
    Audit audit
)
{
    public Task<RepatriationCase?> TakeAsync(
        SeenRecord<RepatriationCase> seen,
        string action,
        CaseId? target,
        Func<IQueryable<Person>, IQueryable<Person>> moved,
        Action<RepatriationCase, RepatriationCase?, IReadOnlyList<Person>, Officer, DateTimeOffset> step,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            seen,
            action,
            target,
            moved,
            (opened, other, people, by, at, _) =>
            {
                step(opened, other, people, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <param name="seen">The case on which the step is taken.</param>
    /// <param name="action">What the audit says of it.</param>
    /// <param name="target">The other case, where there is one already.</param>
    /// <param name="moved">Those who go. Who came to a case meanwhile changed its version, so that the step is refused as stale.</param>
    /// <param name="step">Judges and moves.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public async Task<RepatriationCase?> TakeAsync(
        SeenRecord<RepatriationCase> seen,
        string action,
        CaseId? target,
        Func<IQueryable<Person>, IQueryable<Person>> moved,
        Func<RepatriationCase, RepatriationCase?, IReadOnlyList<Person>, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        var ids = await moved(db.Persons).Select(p => p.Id.Value).ToListAsync(cancellationToken);
        return await persons.InHandAsync(
            ids,
            token =>
                cases.TakeAsync(
                    seen,
                    action,
                    async (opened, by, at, t) =>
                    {
                        var other = target is { } id ? await db.Cases.SingleAsync(c => c.Id == id, t) : null;
                        var people = await moved(db.Persons.AsSplitQuery()).OrderBy(p => p.Number).ToListAsync(t);
                        await step(opened, other, people, by, at, t);
                        people.ForEach(person => audit.Record("person.case-moved", "person", person.Id.ToString()));
                        if (other is not null)
                        {
                            audit.Record(action, "repatriationCase", other.Id.ToString());
                        }
                    },
                    target is { } held ? [held.Value] : [],
                    token
                ),
            cancellationToken
        );
    }
}
