using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.WorkPlans;

/// <summary>The work plan of a framework for a year: who leads it, by which document, and how far its activities are.</summary>
internal sealed record WorkPlanView(
    string Framework,
    Text Title,
    int Year,
    string Lead,
    DateOnly? From,
    string? Document,
    string Source,
    Text? Note,
    int Draft,
    int Open,
    int Late,
    int Done,
    int Dropped,
    bool MayEnter
);

/// <summary>Who sees which work plans, once, and what stands in them.</summary>
internal static class SeenWorkPlans
{
    /// <summary>The plans of a year that the user sees: those of his agency, of those who see all, and those in which his agency owns something.</summary>
    public static async Task<IReadOnlyList<WorkPlanView>> WorkPlansSeenByAsync(
        this AgreementsDbContext db,
        PlanFrameworks frameworks,
        CurrentUser user,
        int year,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var counted = await db.ActivitiesSeenBy(user)
            .Where(a => a.Framework != null && a.Year == year)
            .GroupBy(a => new
            {
                a.Framework,
                a.Status,
                Late = a.Due < today,
            })
            .Select(group => new
            {
                group.Key.Framework,
                group.Key.Status,
                group.Key.Late,
                Count = group.Count(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. frameworks
                .All.Select(framework =>
                {
                    var own = counted.Where(row => row.Framework == framework.Code).ToList();
                    int Of(Func<string, bool> status, bool late = false) =>
                        own.Where(row => status(row.Status) && (!late || row.Late)).Sum(row => row.Count);
                    return (
                        Sees: InstrumentAccess.SeesAll(user)
                            || (user.Is(Roles.Planner) && (user.Agency == framework.Lead || own.Count > 0)),
                        Plan: new WorkPlanView(
                            framework.Code,
                            framework.Title,
                            year,
                            framework.Lead,
                            framework.From,
                            framework.Document,
                            framework.Source,
                            framework.Note,
                            Of(status => status == ActivityStatus.Draft),
                            Of(ActivityLife.IsOpen),
                            Of(ActivityLife.IsOpen, late: true),
                            Of(status => status == ActivityStatus.Done),
                            Of(status => status == ActivityStatus.Dropped),
                            user.Is(Roles.Planner) && user.Agency == framework.Lead
                        )
                    );
                })
                .Where(one => one.Sees)
                .Select(one => one.Plan),
        ];
    }
}
