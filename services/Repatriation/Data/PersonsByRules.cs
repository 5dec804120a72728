using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Data;

/// <summary>The rules by which steps on a person are judged, out of the reference data at hand.</summary>
internal sealed class PersonsByRules(RepatriationDbContext db, ReferenceAtHand<RepatriationDbContext, ReferenceLists> reference)
{
    /// <summary>Time limits of the day of the report, desks and places of now.</summary>
    public async Task<PersonRules> OfAsync(
        string partner,
        DateTimeOffset reportedAt,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var lists = await reference.GetAsync(db, cancellationToken);
        var (day, today) = (CivilTime.DateOf(reportedAt), CivilTime.DateOf(at));
        return new()
        {
            Day = day,
            Codes = lists.CodesOn(today),
            Desks = await DesksAsync(at, cancellationToken),
            ClockRules = lists.ClockRulesOf(day, partner),
            Calendars = lists.CalendarsOf(partner, day),
            Partner = partner,
        };
    }

    /// <summary>The desks of a moment.</summary>
    public async Task<IReadOnlyList<Desk>> DesksAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var today = CivilTime.DateOf(at);
        return [.. (await reference.GetAsync(db, cancellationToken)).Desks.Where(desk => desk.HoldsOn(today))];
    }

    /// <summary>The days off of both sides that fall on a day.</summary>
    public async Task<IReadOnlyList<SpecialDay>> DaysOffAsync(string partner, DateOnly day, CancellationToken cancellationToken)
    {
        var lists = await reference.GetAsync(db, cancellationToken);
        return [.. lists.HolidaysOf(partner, day).Where(special => special.Date == day && special.Kind != DayReasons.SwappedWork)];
    }

    /// <summary>The same for a person at hand.</summary>
    public Task<PersonRules> OfAsync(Person person, DateTimeOffset at, CancellationToken cancellationToken) =>
        OfAsync(person.Partner, person.ReportedAt, at, cancellationToken);
}
