using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
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
        var rows = db
            .Projects.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => asked.Status == null || p.Status == asked.Status)
            .Where(p => asked.Agency == null || p.Agency == asked.Agency)
            .Where(p => asked.Partner == null || p.Partners.Contains(asked.Partner))
            .Where(p => asked.Donor == null || p.Donors.Contains(asked.Donor));
        if (Cursor.Read(asked.After, parts: 1) is [var after])
        {
#pragma warning disable CA1309 // Compared by the database, whose column is ordinal.
            rows = rows.Where(p => string.Compare(p.Reference, after) < 0);
#pragma warning restore CA1309
        }

        var page = await rows.OrderByDescending(p => p.Reference)
            .Select(p => new
            {
                p.Reference,
                p.Title,
                p.Agency,
                p.Partners,
                p.Donors,
                p.Status,
                p.StartsOn,
                p.EndsOn,
                p.Budget,
                Owed = p.Reports.Where(report => report.MadeOn == null).Min(report => (DateOnly?)report.DueOn),
            })
            .PageAsync(asked.Size(), row => Cursor.Of(row.Reference), cancellationToken);
        return new(
            [
                .. page.Items.Select(row => new ProjectRow(
                    row.Reference,
                    row.Title,
                    row.Agency,
                    row.Partners,
                    row.Donors,
                    row.Status,
                    row.StartsOn,
                    row.EndsOn,
                    MoneyView.Of(row.Budget),
                    row.Owed,
                    row.Owed < today && row.Status is (ProjectStatus.Running or ProjectStatus.Ended)
                )),
            ],
            page.Next
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
