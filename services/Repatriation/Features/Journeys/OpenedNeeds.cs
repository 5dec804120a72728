using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Journeys;

/// <summary>
/// What those on a list need on the way, opened once the step is the caller's and before the list is judged: a refusal tells him, so the reading is on record first (R24). Only of
/// those whom he may know, and only where a rule of the day may stop somebody whose journey stands as it does.
/// </summary>
internal sealed class OpenedNeeds(RepatriationDbContext db, PeopleStore<CaseId> people, CurrentUser user)
{
    /// <param name="held">Who travels: held until the plan is saved, so that nobody changes his journey meanwhile (R26).</param>
    /// <param name="plannedAt">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<NeedsOfTravellers> OfAsync(IReadOnlyList<Person> held, DateTimeOffset plannedAt, CancellationToken cancellationToken)
    {
        var day = CivilTime.DateOf(plannedAt);
        var rules = await db.TravelNeedsAsync(day, cancellationToken);
        var needs = new Dictionary<PersonId, IReadOnlyList<string>>();
        foreach (var person in held.Where(person => user.Identifies(person) && NeedsOfTravellers.MayStop(person, rules, day)))
        {
            var action = $"person.needs-read.{person.Pseudonym}";
            needs[person.Id] = (
                await people.OpenToJudgeAsync(person.CaseId, person.EnteredWith, person.Id, action, cancellationToken)
            ).Needs;
        }

        return new(rules, needs);
    }
}

internal static class TravelNeedsOfTheDay
{
    /// <summary>The rules on what has to be looked after before somebody travels, as they hold on a day.</summary>
    public static async Task<IReadOnlyList<TravelNeed>> TravelNeedsAsync(
        this RepatriationDbContext db,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var rules = await db.Set<TravelNeed>().AsNoTracking().OrderBy(rule => rule.Need).ToListAsync(cancellationToken);
        return [.. rules.Where(rule => rule.HoldsOn(day))];
    }
}
