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

    internal static async Task<Response> HandleAsync(
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
        return new(
            shown,
            rows.Count > size ? Cursor.Of(CivilTime.StartOf(shown[^1].DueOn), shown[^1].Id) : null,
            await db.CountDueCareAsync(user, DateOnly.MinValue, today.AddDays(-1), asked.Desk, cancellationToken),
            await db.CountDueCareAsync(user, today, LastSoon(today), asked.Desk, cancellationToken)
        );
    }

    /// <summary>How many are late, over all pages; by the same question as the list.</summary>
    public static Task<CappedCount> CountLateCareAsync(
        this RepatriationDbContext db,
        CurrentUser user,
        DateOnly today,
        CancellationToken cancellationToken
    ) => db.CountDueCareAsync(user, DateOnly.MinValue, today.AddDays(-1), desk: null, cancellationToken);

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

        var last = asked.Late == true ? today.AddDays(-1) : LastSoon(today);
        var (afterDay, afterId) = Cursor.ReadTimed(asked.After) is { } after
            ? (CivilTime.DateOf(after.At), after.Id)
            : ((DateOnly?)null, Guid.Empty);
        var care = await db.CareUntil(user, last, asked.Desk)
            .Where(row => afterDay == null || row.Entry.DueOn > afterDay || (row.Entry.DueOn == afterDay && row.Entry.Id > afterId))
            .OrderBy(row => row.Entry.DueOn)
            .ThenBy(row => row.Entry.Id)
            .Select(row => new DueCare(
                row.Entry.Id,
                row.Entry.Type,
                row.Entry.Kind,
                row.Person.Id.Value,
                row.Person.Pseudonym,
                row.Person.CaseId.Value,
                row.Person.CaseReference,
                row.Person.Standing.Holder,
                row.Entry.DueOn!.Value
            ))
            .Take(most)
            .ToListAsync(cancellationToken);
        var protections = await db.ProtectionsUntil(user, last, asked.Desk)
            .Where(row =>
                afterDay == null || row.Measure.ValidUntil > afterDay || (row.Measure.ValidUntil == afterDay && row.Measure.Id > afterId)
            )
            .OrderBy(row => row.Measure.ValidUntil)
            .ThenBy(row => row.Measure.Id)
            .Select(row => new DueCare(
                row.Measure.Id,
                Protection,
                row.Measure.Kind,
                row.Person.Id.Value,
                row.Person.Pseudonym,
                row.Person.CaseId.Value,
                row.Person.CaseReference,
                row.Person.Standing.Holder,
                row.Measure.ValidUntil!.Value
            ))
            .Take(most)
            .ToListAsync(cancellationToken);
        // As the database orders keys, so that the next page goes on where this one ends.
        return [.. care.Concat(protections).OrderBy(row => row.DueOn).ThenBy(row => row.Id.ToString(), StringComparer.Ordinal).Take(most)];
    }

    private static async Task<CappedCount> CountDueCareAsync(
        this RepatriationDbContext db,
        CurrentUser user,
        DateOnly first,
        DateOnly last,
        string? desk,
        CancellationToken cancellationToken
    ) =>
        user.CaresAtAll()
            ? await db.CareUntil(user, last, desk)
                .Where(row => row.Entry.DueOn >= first)
                .Select(row => row.Entry.Id)
                .Concat(db.ProtectionsUntil(user, last, desk).Where(row => row.Measure.ValidUntil >= first).Select(row => row.Measure.Id))
                .CountCappedAsync(cancellationToken)
            : CappedCount.Of(0);

    private static IQueryable<CareRow> CareUntil(this RepatriationDbContext db, CurrentUser user, DateOnly last, string? desk) =>
        db
            .Care.AsNoTracking()
            .Where(entry => entry.State == CareStates.Planned && entry.DueOn <= last)
            .Join(
                db.Persons.CareSeenBy(user).HeldBy(desk),
                entry => entry.PersonId,
                person => person.Id,
                (entry, person) => new CareRow { Entry = entry, Person = person }
            )
            // As CareEntry.HasLapsed: nothing else takes it off the list where nobody has the person in hand any more.
            .Where(row => row.Person.Standing.ClosedAt == null || row.Entry.At > row.Person.Standing.ClosedAt);

    private static IQueryable<ProtectionRow> ProtectionsUntil(
        this RepatriationDbContext db,
        CurrentUser user,
        DateOnly last,
        string? desk
    ) =>
        db
            .Protections.AsNoTracking()
            .Where(measure => measure.State == PersonProtections.Granted && measure.ValidUntil <= last)
            .Join(
                db.Persons.SeenBy(user).HeldBy(desk),
                measure => measure.PersonId,
                person => person.Id,
                (measure, person) => new ProtectionRow { Measure = measure, Person = person }
            );

    private static DateOnly LastSoon(DateOnly today) => today.AddDays(ProtectionLife.DaysOfWarning);

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

    private sealed class CareRow
    {
        public required CareEntry Entry { get; init; }

        public required Person Person { get; init; }
    }

    private sealed class ProtectionRow
    {
        public required ProtectionMeasure Measure { get; init; }

        public required Person Person { get; init; }
    }

    /// <param name="Items">Those of the page, the earliest first.</param>
    /// <param name="Next">Where they go on.</param>
    /// <param name="Late">How many are late, over all pages.</param>
    /// <param name="Soon">How many are due today or soon.</param>
    internal sealed record Response(IReadOnlyList<DueCare> Items, string? Next, CappedCount Late, CappedCount Soon);
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
