using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Projects;

/// <summary>GET /api/agreements/projects/{reference}: a project with its money, what comes out of it, the reports that it owes, and what happened to it.</summary>
internal static class GetProject
{
    public static void Map(RouteGroupBuilder project) => project.MapGet("/", HandleAsync).WithName(nameof(GetProject));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var project = await db
            .Projects.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(p => p.Reference == reference, cancellationToken);
        if (project is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(project.Version);
        return TypedResults.Ok(Response.Of(project, user, CivilTime.DateOf(clock.GetUtcNow())));
    }

    internal sealed record Response(
        string Reference,
        string Title,
        string? Purpose,
        string Agency,
        IReadOnlyList<string> Partners,
        IReadOnlyList<string> Donors,
        string? Instrument,
        string? Task,
        string Status,
        DateOnly ProposedOn,
        DateOnly? ApprovedOn,
        DateOnly? SignedOn,
        DateOnly StartsOn,
        DateOnly EndsOn,
        DateOnly? EndedOn,
        int Extensions,
        IReadOnlyList<MoneyView> Budget,
        IReadOnlyList<Output> Outputs,
        IReadOnlyList<Report> Reports,
        IReadOnlyList<string> Steps,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        public static Response Of(Project p, CurrentUser user, DateOnly today) =>
            new(
                p.Reference,
                p.Title,
                p.Purpose,
                p.Agency,
                p.Partners,
                p.Donors,
                p.Instrument,
                p.Task,
                p.Status,
                p.ProposedOn,
                p.ApprovedOn,
                p.SignedOn,
                p.StartsOn,
                p.EndsOn,
                p.EndedOn,
                p.Extensions,
                MoneyView.Of(p.Budget),
                [.. p.Outputs.OrderBy(output => output.Number).Select(output => new Output(output.Number, output.Title, output.ReachedOn))],
                [
                    .. p
                        .Reports.OrderBy(report => report.Number)
                        .Select(report => new Report(
                            report.Number,
                            report.DueOn,
                            report.MadeOn,
                            report.MadeOn is null && report.DueOn < today && p.Status is (ProjectStatus.Running or ProjectStatus.Ended)
                        )),
                ],
                user.StepsOf(p),
                TimelineView.Of(p.Timeline),
                p.Version
            );
    }

    /// <summary>Something that is to come out of it.</summary>
    internal sealed record Output(int Number, string Title, DateOnly? ReachedOn);

    /// <summary>A report that it owes.</summary>
    internal sealed record Report(int Number, DateOnly DueOn, DateOnly? MadeOn, bool Late);
}
