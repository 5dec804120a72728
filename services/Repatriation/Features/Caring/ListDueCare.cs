using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Caring;

/// <summary>GET /api/repatriation/care/due: visits and supports that are late or due soon, and protections whose last day is near or over, the earliest first; of those whom the user sees, visits and supports where he sees the care.</summary>
internal static class ListDueCare
{
    /// <summary>What stands in the list for a protection.</summary>
    public const string Protection = "protection";

    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation
            .MapGet("/care/due", HandleAsync)
            .RequireAuthorization(PersonAccess.MayList)
            .WithTags("Care")
            .WithName(nameof(ListDueCare));

    internal static async Task<Page<DueCare>> HandleAsync(
        ValidQuery<Query> query,
        RepatriationDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        var size = asked.Size();
        var rows = await db.DueCareAsync(user, today, asked, size + 1, cancellationToken);
        var shown = rows.Take(size).ToArray();
        return new(shown, rows.Count > size ? Cursor.Of(CivilTime.StartOf(shown[^1].DueOn), shown[^1].Id) : null);
    }

    /// <summary>The first of them, in their order. Each of the two kinds is read from an index of what is open, no further than is shown (R27).</summary>
    public static async Task<IReadOnlyList<DueCare>> DueCareAsync(
        this RepatriationDbContext db,
        CurrentUser user,
        DateOnly today,
        Query asked,
        int most,
        CancellationToken cancellationToken
    )
    {
        if (!user.CaresAtAll())
        {
            return [];
        }

        var last = asked.Late == true ? today.AddDays(-1) : today.AddDays(ProtectionLife.DaysOfWarning);
        var (afterDay, afterId) = Cursor.ReadTimed(asked.After) is { } after
            ? (CivilTime.DateOf(after.At), after.Id)
            : ((DateOnly?)null, Guid.Empty);
        var persons = db.Persons.SeenBy(user).HeldBy(asked.Desk);
        var care = await db
            .Care.AsNoTracking()
            .Where(entry => entry.State == CareStates.Planned && entry.DueOn <= last)
            .Where(entry => afterDay == null || entry.DueOn > afterDay || (entry.DueOn == afterDay && entry.Id > afterId))
            .Join(
                db.Persons.CareSeenBy(user).HeldBy(asked.Desk),
                entry => entry.PersonId,
                person => person.Id,
                (entry, person) => new { entry, person }
            )
            .OrderBy(row => row.entry.DueOn)
            .ThenBy(row => row.entry.Id)
            .Select(row => new DueCare(
                row.entry.Id,
                row.entry.Type,
                row.entry.Kind,
                row.person.Id.Value,
                row.person.Pseudonym,
                row.person.CaseId.Value,
                row.person.CaseReference,
                row.person.Standing.Holder,
                row.entry.DueOn!.Value
            ))
            .Take(most)
            .ToListAsync(cancellationToken);
        var protections = await db
            .Protections.AsNoTracking()
            .Where(measure => measure.State == PersonProtections.Granted && measure.ValidUntil <= last)
            .Where(measure => afterDay == null || measure.ValidUntil > afterDay || (measure.ValidUntil == afterDay && measure.Id > afterId))
            .Join(persons, measure => measure.PersonId, person => person.Id, (measure, person) => new { measure, person })
            .OrderBy(row => row.measure.ValidUntil)
            .ThenBy(row => row.measure.Id)
            .Select(row => new DueCare(
                row.measure.Id,
                Protection,
                row.measure.Kind,
                row.person.Id.Value,
                row.person.Pseudonym,
                row.person.CaseId.Value,
                row.person.CaseReference,
                row.person.Standing.Holder,
                row.measure.ValidUntil!.Value
            ))
            .Take(most)
            .ToListAsync(cancellationToken);
        // As the database orders keys, so that the next page goes on where this one ends.
        return [.. care.Concat(protections).OrderBy(row => row.DueOn).ThenBy(row => row.Id.ToString(), StringComparer.Ordinal).Take(most)];
    }

    private static IQueryable<Person> HeldBy(this IQueryable<Person> persons, string? desk) =>
        desk is null ? persons : persons.Where(p => p.Standing.Holder == desk);

    // Missions have handed over whom others care for.
    private static bool CaresAtAll(this CurrentUser user) => user.Desk == Missions.Department || !user.Is(Roles.Consular);

    public sealed record Query : ListQuery
    {
        /// <summary>One desk only: who has the person in hand.</summary>
        [MaxLength(24)]
        public string? Desk { get; init; }

        /// <summary>Only what is late.</summary>
        public bool? Late { get; init; }
    }
}

/// <summary>A visit or support that is due, or a protection whose last day comes; what it is about stands with the person.</summary>
/// <param name="What">visit, support or protection.</param>
internal sealed record DueCare(
    Guid Id,
    string What,
    string Kind,
    Guid PersonId,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Desk,
    DateOnly DueOn
);
