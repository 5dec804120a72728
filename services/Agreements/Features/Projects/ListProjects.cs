using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Money;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Projects;

/// <summary>GET /api/agreements/projects: the projects that the user sees, the newest first.</summary>
internal static class ListProjects
{
    public static void Map(RouteGroupBuilder projects) =>
        projects.MapGet("/", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ListProjects));

    internal static async Task<Page<ProjectRow>> HandleAsync(
        ValidQuery<Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        var rows = Asked(db, user, asked);
        if (Cursor.Read(asked.After, parts: 1) is [var after])
        {
#pragma warning disable CA1309 // Compared by the database, whose column is ordinal.
            rows = rows.Where(p => string.Compare(p.Reference, after) < 0);
#pragma warning restore CA1309
        }

        var page = await RowsOf(rows.OrderByDescending(p => p.Reference))
            .PageAsync(asked.Size(), row => Cursor.Of(row.Reference), cancellationToken);
        return new([.. page.Items.Select(row => row.On(today))], page.Next);
    }

    /// <summary>Those that were asked for, of those that the user sees.</summary>
    internal static IQueryable<Project> Asked(AgreementsDbContext db, CurrentUser user, Query asked) =>
        db
            .Projects.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => asked.Status == null || p.Status == asked.Status)
            .Where(p => asked.Agency == null || p.Agency == asked.Agency)
            .Where(p => asked.Partner == null || p.Partners.Contains(asked.Partner))
            .Where(p => asked.Donor == null || p.Donors.Contains(asked.Donor));

    /// <summary>What the list shows of them, before it is judged on a day.</summary>
    internal static IQueryable<FoundProject> RowsOf(IQueryable<Project> projects) =>
        projects.Select(p => new FoundProject
        {
            Reference = p.Reference,
            Title = p.Title,
            Agency = p.Agency,
            Partners = p.Partners,
            Donors = p.Donors,
            Status = p.Status,
            StartsOn = p.StartsOn,
            EndsOn = p.EndsOn,
            Budget = p.Budget,
            Owed = p.Reports.Where(report => report.MadeOn == null).Min(report => (DateOnly?)report.DueOn),
        });

    /// <summary>A project as it is found.</summary>
    internal sealed record FoundProject
    {
        public required string Reference { get; init; }

        public required string Title { get; init; }

        public required string Agency { get; init; }

        public required IReadOnlyList<string> Partners { get; init; }

        public required IReadOnlyList<string> Donors { get; init; }

        public required string Status { get; init; }

        public required DateOnly StartsOn { get; init; }

        public required DateOnly EndsOn { get; init; }

        public required IReadOnlyList<MoneyLine> Budget { get; init; }

        /// <summary>The day on which the next report is due that was not handed in.</summary>
        public required DateOnly? Owed { get; init; }

        /// <summary>As it is shown on a day.</summary>
        public ProjectRow On(DateOnly today) =>
            new(
                Reference,
                Title,
                Agency,
                Partners,
                Donors,
                Status,
                StartsOn,
                EndsOn,
                MoneyView.Of(Budget),
                Owed,
                Owed < today && Status is (ProjectStatus.Running or ProjectStatus.Ended)
            );
    }

    /// <summary>A project as a row of a list.</summary>
    internal sealed record ProjectRow(
        string Reference,
        string Title,
        string Agency,
        IReadOnlyList<string> Partners,
        IReadOnlyList<string> Donors,
        string Status,
        DateOnly StartsOn,
        DateOnly EndsOn,
        IReadOnlyList<MoneyView> Budget,
        DateOnly? NextReportDue,
        bool ReportLate
    );

    public sealed record Query : ListQuery
    {
        [CodeOf(typeof(ProjectStatus))]
        public string? Status { get; init; }

        [MaxLength(24)]
        public string? Agency { get; init; }

        [MaxLength(2)]
        public string? Partner { get; init; }

        [MaxLength(24)]
        public string? Donor { get; init; }
    }
}
