using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Exporting;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Exporting;

/// <summary>
/// GET /api/repatriation/export/htcds: the persons in the words of the Human Trafficking Case Data Standard 2.0 as CSV; on record. Person by person under
/// pseudonyms for the department and for a mission, whose own they are; generalised, and without what fewer than five have in common, for those who plan too.
/// </summary>
internal static class ExportHtcds
{
    private const string AnyYear = "all";

    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation
            .MapGet("/export/htcds", HandleAsync)
            .RequireAuthorization(MayExport)
            .WithTags("Export")
            .WithName(nameof(ExportHtcds))
            .WithSummary("Persons as HTCDS 2.0");

    private static void MayExport(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            new[] { Roles.Consular, Roles.Planner, Roles.CentralDesk }.Any(context.User.IsInRole)
            || (context.User.IsInRole(Roles.Supervisor) && context.User.HasClaim("desk", Missions.Department))
        );

    private static async Task<IResult> HandleAsync(
        ValidQuery<Query> query,
        RepatriationDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var rows = asked.Rows ?? (SeesPersons(user) ? HtcdsRows.Persons : HtcdsRows.Publication);
        if (rows == HtcdsRows.Persons && !SeesPersons(user))
        {
            throw new DomainException(HtcdsErrors.PublicationOnly());
        }

        var seen = rows == HtcdsRows.Persons ? db.Persons.SeenBy(user) : db.Persons;
        var persons = await PersonsAsync(seen, asked.Year, cancellationToken);
        ExportLimit.Check("repatriation", persons.Count);
        var words = new HtcdsWords(await db.Set<HtcdsCode>().AsNoTracking().ToListAsync(cancellationToken));
        var file = new FileOf(asked, rows, clock.GetUtcNow(), audit);
        return rows == HtcdsRows.Persons
            ? await file.SendAsync(persons, HtcdsColumns.OfPersons(words), cancellationToken)
            : await file.SendAsync(HtcdsPublic.Of(persons, words), HtcdsColumns.OfPublication, cancellationToken);
    }

    // Planners see figures, not persons (design §4).
    private static bool SeesPersons(CurrentUser user) => user.IsAny(Roles.Consular, Roles.Supervisor);

    private static Task<List<HtcdsPerson>> PersonsAsync(IQueryable<Person> persons, int? year, CancellationToken cancellationToken)
    {
        var (from, to) = year is { } asked
            ? (CivilTime.StartOf(new DateOnly(asked, 1, 1)), CivilTime.StartOf(new DateOnly(asked + 1, 1, 1)))
            : (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        return persons
            .AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(p => year == null || (p.ReportedAt >= from && p.ReportedAt < to))
            .OrderBy(p => p.ReportedAt)
            .ThenBy(p => p.Id)
            .Take(ExportLimit.Rows + 1)
            .Select(p => new HtcdsPerson(
                p.FirstPseudonym ?? p.Pseudonym,
                p.Episode,
                p.Partner,
                p.Direction,
                p.Sex,
                p.AgeBand,
                p.Exploitation,
                p.Standing.Stage,
                p.Standing.Identification,
                p.Standing.IdentifiedBy,
                p.ReportedAt,
                p.Standing.ReferredAt
            ))
            .ToListAsync(cancellationToken);
    }

    private sealed record FileOf(Query Asked, string Rows, DateTimeOffset At, Audit Audit)
    {
        public async Task<IResult> SendAsync<T>(
            IReadOnlyList<T> rows,
            IReadOnlyList<ExportColumn<T>> columns,
            CancellationToken cancellationToken
        )
        {
            var choice = new ExportChoice { Format = ExportFormats.Csv, Separator = Asked.Separator ?? CsvSeparators.Comma };
            await Audit.NoteAsync($"htcds.export-{Rows}", "htcdsList", choice, rows.Count, At, cancellationToken);
            return new ExportFile<T>
            {
                Choice = choice,
                Title = new("HTCDS 2.0", "HTCDS 2.0"),
                FileName = $"htcds-{Rows}-{Asked.Year?.ToString(CultureInfo.InvariantCulture) ?? AnyYear}",
                At = At,
                Columns = columns,
                Rows = rows.ToAsyncEnumerable(),
            };
        }
    }

    public sealed record Query
    {
        /// <summary>One of <see cref="HtcdsRows"/>; the fullest that the caller may see without it.</summary>
        [CodeOf(typeof(HtcdsRows))]
        public string? Rows { get; init; }

        /// <summary>The year of the report, by Viet Nam time; every year without it.</summary>
        [Range(2000, 2100)]
        public int? Year { get; init; }

        /// <summary>One of <see cref="CsvSeparators"/>; the comma without it.</summary>
        [CodeOf(typeof(CsvSeparators))]
        public string? Separator { get; init; }
    }
}

/// <summary>How much an export tells.</summary>
internal static class HtcdsRows
{
    /// <summary>Person by person, under pseudonyms.</summary>
    public const string Persons = "persons";

    /// <summary>For anybody: generalised, and without what fewer than five have in common.</summary>
    public const string Publication = "publication";
}

internal static class HtcdsErrors
{
    /// <summary>Persons are for those who bring them home.</summary>
    public static DomainError PublicationOnly() =>
        new(
            "repatriation.htcds.publication-only",
            DomainErrorKind.Forbidden,
            new(
                "Chỉ cơ quan lãnh sự kết xuất từng người theo bí danh; bạn kết xuất được bản để công bố.",
                "Only consular desks export person by person under pseudonyms; you can export the rows for publication."
            ),
            "rows"
        );
}
