using Cooperation.Platform.Records.Steps;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>/api/reviews/reports: one line per slice. <see cref="ReportAccess"/> says who sees and does what.</summary>
internal static class ReportEndpoints
{
    public const string Route = "/api/reviews/reports";

    public static void MapReports(this WebApplication app)
    {
        var reports = app.MapGroup(Route).RequireAuthorization(ReportAccess.MayPlan).WithTags("Reports");
        ListReports.Map(reports);
        BeginReport.Map(reports);
        GetWhole.Map(reports);
        RemindReporters.Map(reports);
        var report = reports.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("periodicReport"));
        GetReport.Map(report);
        MoveReport.Map(report);
    }
}
