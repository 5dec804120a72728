using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>GET /api/repatriation/cases: the cases that the user sees, newest report first.</summary>
internal static class ListCases
{
    public static void Map(RouteGroupBuilder cases) =>
        cases.MapGet("/", HandleAsync).RequireAuthorization(CaseAccess.MayList).WithName(nameof(ListCases));

    internal static async Task<Page<CaseRow>> HandleAsync(
        ValidQuery<Query> query,
        RepatriationDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, at) = (query.Value, clock.GetUtcNow());
        var cases = db.Cases.AsNoTracking().ListedTo(user, db.Persons);
        if (asked.Q is { } number)
        {
            cases = ByNumber(cases, db, number);
        }

        // A case of which somebody is late is open.
        if (asked.Late == true)
        {
            cases = cases.Where(c => c.Status == CaseStatus.Open);
        }

        var late = db.Persons.Where(p => p.Standing.ClosedAt == null).Late(at);
        return await cases
            .Where(c => asked.Partner == null || c.Partner == asked.Partner)
            .Where(c => asked.Status == null || c.Status == asked.Status)
            .Where(c => asked.Mission == null || c.Mission == asked.Mission)
            .Where(c => asked.Minor == null || (c.Minors > 0) == asked.Minor)
            .Where(c => asked.Stage == null || db.Persons.Any(p => p.CaseId == c.Id && p.Standing.Stage == asked.Stage))
            .Where(c => asked.Link == null || (c.Request != null && c.Request.LinkedAt == null) == asked.Link)
            .Where(c => asked.Late == null || late.Any(p => p.CaseId == c.Id) == asked.Late)
            .NewestFirst(Cursor.ReadTimed(asked.After), c => c.ReportedAt, c => c.Id, key => new CaseId(key))
            .Select(CaseRow.From)
            .PageAsync(asked.Size(), row => Cursor.Of(row.ReportedAt, row.Id), cancellationToken);
    }

    // One of the two, each by its index: asked for together neither would be used. The beginning of a number is a stretch of the numbers in order.
    private static IQueryable<RepatriationCase> ByNumber(IQueryable<RepatriationCase> cases, RepatriationDbContext db, string number)
    {
        if (number.StartsWith(Person.Series.Prefix + "-", StringComparison.Ordinal))
        {
            var holding = db.Persons.Where(p => p.Pseudonym == number).Select(p => p.CaseId);
            return cases.Where(c => holding.Contains(c.Id));
        }

        var end = number + "~";
#pragma warning disable CA1309 // the database compares, by code points
        return cases.Where(c => string.Compare(c.Reference, number) >= 0 && string.Compare(c.Reference, end) < 0);
#pragma warning restore CA1309
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(CaseStatus))]
        public string? Status { get; init; }

        [MaxLength(24)]
        public string? Mission { get; init; }

        /// <summary>With somebody at this stage.</summary>
        [CodeOf(typeof(PersonStages))]
        public string? Stage { get; init; }

        /// <summary>With somebody who counts as a minor.</summary>
        public bool? Minor { get; init; }

        /// <summary>With somebody whose time limit is past.</summary>
        public bool? Late { get; init; }

        /// <summary>That wait to be linked to what the hotline asks.</summary>
        public bool? Link { get; init; }

        /// <summary>The beginning of a number of a case, or a pseudonym.</summary>
        [MaxLength(24)]
        public string? Q { get; init; }
    }
}
