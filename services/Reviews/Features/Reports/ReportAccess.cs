using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>Who sees which reports and takes which step, once: planners their own agency's or province's, and those of the standing agency all, which they send back and take over.</summary>
internal static class ReportAccess
{
    /// <summary>Reports are the planners'.</summary>
    public static void MayPlan(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>Whether the user receives the reports of all.</summary>
    public static bool ReceivesReports(this CurrentUser user) => user.Is(Roles.Planner) && user.IsOfStandingAgency();

    /// <summary>For whom the user reports; null where for nobody, like a province's planner whose account is of no one province.</summary>
    public static Reporter? ReportsFor(this CurrentUser user) =>
        !user.Is(Roles.Planner) ? null
        : !AgenciesByProvince.Contains(user.Agency) ? new(user.Agency, Province: null)
        : user.Provinces.Count == 1 ? new(user.Agency, user.Provinces.Single())
        : null;

    /// <summary>The reports that the user sees.</summary>
    public static IQueryable<PeriodicReport> SeenBy(this IQueryable<PeriodicReport> reports, CurrentUser user)
    {
        var (receives, own) = (user.ReceivesReports(), user.ReportsFor());
        var (agency, province) = (own?.Agency, own?.Province);
        return reports.Where(r => receives || (r.Agency == agency && r.Province == province));
    }

    /// <summary>Whether it is the user's to write.</summary>
    public static bool Writes(this CurrentUser user, PeriodicReport report) =>
        user.ReportsFor() is { } own && own == new Reporter(report.Agency, report.Province);

    /// <summary>Why the user does not take this step; null where he may.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, PeriodicReport report, string step) =>
        (step is ReportSteps.Return or ReportSteps.Acceptance ? user.ReceivesReports() : user.Writes(report))
            ? null
            : ReportErrors.NotYours();
}
