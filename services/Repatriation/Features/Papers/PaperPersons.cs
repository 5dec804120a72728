using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>For whom a paper is made: who was chosen, else everybody for whom it is made now; each is judged before anything of him is opened.</summary>
internal sealed class PaperPersons(RepatriationDbContext db, CurrentUser user)
{
    /// <summary>The persons, in the order in which the paper names them.</summary>
    /// <exception cref="DomainException">It is not made for one of them.</exception>
    public async Task<IReadOnlyList<Person>> ChooseAsync(
        RepatriationCase opened,
        string kind,
        IReadOnlyList<Guid> named,
        CancellationToken cancellationToken
    )
    {
        var chosen =
            named.Count == 0 ? await DueAsync(opened, kind, cancellationToken) : await NamedAsync(opened, kind, named, cancellationToken);
        var refusal =
            chosen.Count == 0 ? CasePaperErrors.NobodyNamed(CivilDay(opened))
            : CasePaperKinds.OfOne.Contains(kind) && chosen.Count > 1 ? CasePaperErrors.OnePerson()
            : kind == CasePaperKinds.HandoverMinutes && chosen.Select(person => person.Standing.HandoverId).Distinct().Count() > 1
                ? CasePaperErrors.OneHandover()
            : null;
        Refuse(refusal is null ? chosen.Index().Select(person => RefusalOf(kind, person.Index, person.Item)) : [refusal]);
        return chosen;
    }

    /// <summary>The handover by which they came or come; null for none, or for several.</summary>
    public async Task<Handover?> HandoverOfAsync(IReadOnlyList<Person> persons, CancellationToken cancellationToken)
    {
        Guid?[] handovers = [.. persons.Select(person => person.Standing.HandoverId).Distinct()];
        return handovers is [{ } one]
            ? await db.Handovers.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(h => h.Id == new HandoverId(one), cancellationToken)
            : null;
    }

    private static DateOnly CivilDay(RepatriationCase opened) => Platform.Domain.Calendar.CivilTime.DateOf(opened.ReportedAt);

    private DomainError? RefusalOf(string kind, int place, Person person) =>
        !PaperRules.IsMadeFor(kind, person) ? CasePaperErrors.NotYet(place, person)
        : !user.ReadsOn(kind, person) ? CasePaperErrors.NamesClosed(place, person.Pseudonym)
        : null;

    private async Task<IReadOnlyList<Person>> DueAsync(RepatriationCase opened, string kind, CancellationToken cancellationToken)
    {
        var persons = await Seen()
            .Where(person => person.CaseId == opened.Id)
            .OrderBy(person => person.Number)
            .ToListAsync(cancellationToken);
        var due = persons.Where(person => PaperRules.Fits(kind, person)).ToList();
        if (kind != CasePaperKinds.HandoverMinutes || due.FirstOrDefault() is not { Standing.HandoverId: { } handover })
        {
            return due;
        }

        // Minutes are of the whole list, whatever the cases of those who stand on it.
        return await Seen()
            .Where(person => person.Standing.HandoverId == handover)
            .OrderBy(person => person.Pseudonym)
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<Person>> NamedAsync(
        RepatriationCase opened,
        string kind,
        IReadOnlyList<Guid> named,
        CancellationToken cancellationToken
    )
    {
        PersonId[] ids = [.. named.Distinct().Select(id => new PersonId(id))];
        var isList = kind == CasePaperKinds.HandoverMinutes;
        var found = await Seen()
            .Where(person => ids.Contains(person.Id) && (person.CaseId == opened.Id || isList))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        var unknown = ids.Index().Where(id => !found.ContainsKey(id.Item)).Select(id => CasePaperErrors.PersonUnknown(id.Index)).ToList();
        Refuse(found.Values.Any(person => person.CaseId == opened.Id) ? unknown : [CasePaperErrors.PersonUnknown(0)]);
        return [.. ids.Select(id => found[id])];
    }

    private IQueryable<Person> Seen() => db.Persons.AsNoTracking().IgnoreAutoIncludes().SeenBy(user);

    private static void Refuse(IEnumerable<DomainError?> refusals)
    {
        DomainError[] all = [.. refusals.OfType<DomainError>()];
        if (all.Length > 0)
        {
            throw new DomainException(all);
        }
    }
}
