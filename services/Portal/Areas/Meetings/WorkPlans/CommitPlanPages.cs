using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.WorkPlans;

/// <summary>/meetings/work-plans: the work plan of COMMIT year by year, its activities and the files for the secretariat. Meetings decides who enters and answers for what.</summary>
internal static class CommitPlanPages
{
    public const string Address = "/meetings/work-plans";

    private const string Report = "report";
    private const string Export = "export";

    /// <summary>The page of a plan.</summary>
    public static string HrefOf(string framework, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{Address}/{Uri.EscapeDataString(framework)}/{year}");

    /// <summary>The page of an activity.</summary>
    public static string HrefOf(string reference) => $"{Address}/activities/{Uri.EscapeDataString(reference)}";

    public static void Map(RouteGroupBuilder meetings)
    {
        var plans = meetings.MapGroup("/work-plans").RequireRoles(Roles.Planner);
        plans.MapGet("/", ToThisYear);
        plans.MapGet("/{framework}/{year:int:range(2000,2100)}", ShowAsync);
        plans.MapGet($"/{{framework}}/{{year:int:range(2000,2100)}}/{Report}", ReportAsync);
        plans.MapGet($"/{{framework}}/{{year:int:range(2000,2100)}}/{Export}", ExportAsync);
        plans.MapForm<EnterPlannedActivity>("/{framework}/{year:int:range(2000,2100)}/new");
        plans.MapGet("/activities/{reference}", ShowActivityAsync);
        plans.MapForm<TakePlanStep>("/activities/{reference}/{step}");
    }

    private static Microsoft.AspNetCore.Http.HttpResults.RedirectHttpResult ToThisYear(RequestClock clock) =>
        TypedResults.Redirect(HrefOf(Known.Framework.Commit, VietnamTime.DateOf(clock.GetUtcNow()).Year));

    private static async Task<IResult> ShowAsync(string framework, int year, WorkPlansClient plans, CancellationToken cancellationToken) =>
        Page.Show<CommitPlanPage>(await plans.ReadAsync(framework, year, cancellationToken));

    private static async Task<IResult> ShowActivityAsync(
        string reference,
        string? note,
        WorkPlansClient plans,
        CancellationToken cancellationToken
    ) =>
        Page.Show<PlannedActivityPage>(new PlannedActivityModel(await plans.ActivityAsync(reference, cancellationToken), note is not null));

    private static Task<IResult> ReportAsync(
        string framework,
        int year,
        string? format,
        WorkPlansClient plans,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        PassAsync(
            plans.FileAsync(framework, year, Report, format ?? CommitPlanTexts.DocxFile, cancellationToken),
            context,
            cancellationToken
        );

    private static Task<IResult> ExportAsync(
        string framework,
        int year,
        string? format,
        WorkPlansClient plans,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        PassAsync(
            plans.FileAsync(framework, year, Export, format ?? CommitPlanTexts.XlsxFile, cancellationToken),
            context,
            cancellationToken
        );

    private static async Task<IResult> PassAsync(
        Task<HttpResponseMessage> file,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await file).AsFileAsync(context, cancellationToken);
}

/// <summary>What the page of an activity shows, and whether something was just saved.</summary>
public sealed record PlannedActivityModel(PlannedActivity Activity, bool Saved);
