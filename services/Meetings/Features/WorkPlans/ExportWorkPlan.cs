using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>GET /api/meetings/work-plans/{framework}/{year}/export: the plan as a workbook for the secretariat, in the reader's language, with the money by currency on a sheet of its own; on record.</summary>
internal static class ExportWorkPlan
{
    public static void Map(RouteGroupBuilder plan) => plan.MapGet("/export", HandleAsync).WithName(nameof(ExportWorkPlan));

    internal static async Task<IResult> HandleAsync(
        string framework,
        int year,
        ValidQuery<ExportChoice> choice,
        HttpContext context,
        MeetingsDbContext db,
        WorkPlanFrameworks frameworks,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (frameworks.SeenBy(user, framework) is not { } seen)
        {
            return TypedResults.NotFound();
        }

        var at = clock.GetUtcNow();
        var activities = await db.ActivitiesAsync(seen, year, user, cancellationToken);
        var names = new CodeNames(RequestLanguage.Of(context), await reference.GetAsync(db, cancellationToken));
        await audit.NoteAsync("workPlan.export", "workPlan", choice.Value, activities.Count, at, cancellationToken);
        return new ExportFile<PlannedActivity>
        {
            Choice = choice.Value,
            Title = new($"Kế hoạch {seen.Code} {year}", $"{seen.Code} work plan {year}"),
            FileName = $"work-plan-{seen.Code.ToLowerInvariant()}-{year}",
            At = at,
            Columns = Columns(names, at),
            Rows = activities.ToAsyncEnumerable(),
            Further = [MoneyOf(activities)],
        };
    }

    private static IReadOnlyList<ExportColumn<PlannedActivity>> Columns(CodeNames names, DateTimeOffset at) =>
        [
            new(new("Số", "Number"), activity => activity.Reference, 24),
            new(new("Lĩnh vực", "Area of work"), activity => names.Of(MeetingLists.WorkPlanArea, activity.Area, at), 28),
            new(new("Hoạt động", "Activity"), activity => activity.Title, 60),
            new(new("Cơ quan thực hiện", "Owner"), activity => names.Of(MeetingLists.Agency, activity.Owner, at), 32),
            new(new("Quý", "Quarter"), WorkPlanWords.Quarters, 10),
            new(new("Kinh phí", "Budget"), activity => activity.Amount, 18),
            new(new("Loại tiền", "Currency"), activity => activity.Currency, 10),
            new(new("Nguồn", "Source"), activity => names.Of(MeetingLists.FundingSource, activity.Source, at), 22),
            new(new("Nhà tài trợ", "Funder"), activity => activity.Funder, 28),
            new(new("Tình trạng", "State"), activity => names.Of(WorkPlanWords.StatusList, activity.Status, at), 18),
            new(new("Ngày hoàn thành", "Done on"), activity => activity.DoneOn, 14),
            new(new("Kết quả, vướng mắc", "Progress"), activity => activity.Note, 60),
        ];

    private static ExportTable<(string Currency, decimal Amount)> MoneyOf(IReadOnlyList<PlannedActivity> activities) =>
        new()
        {
            Title = new("Kinh phí", "Budget"),
            Columns =
            [
                new(new Text("Loại tiền", "Currency"), row => row.Currency),
                new(new Text("Số tiền", "Amount"), row => row.Amount, 24),
            ],
            Rows = WorkPlanWords.MoneyOf(activities).ToAsyncEnumerable(),
        };
}

/// <summary>What is said of an activity on every file alike.</summary>
internal static class WorkPlanWords
{
    public const string StatusList = "workPlanStatus";

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>The money of a plan by currency: what was dropped costs nothing.</summary>
    public static IEnumerable<(string Currency, decimal Amount)> MoneyOf(IReadOnlyList<PlannedActivity> activities) =>
        activities
            .Where(activity => activity is { Amount: not null, Currency: not null } && activity.Status != WorkPlanStatus.Dropped)
            .GroupBy(activity => activity.Currency!, StringComparer.Ordinal)
            .OrderBy(money => money.Key, StringComparer.Ordinal)
            .Select(money => (money.Key, money.Sum(activity => activity.Amount!.Value)));

    /// <summary>In which quarters: <c>II–III</c>.</summary>
    public static string Quarters(PlannedActivity activity) =>
        activity.FromQuarter == activity.ToQuarter
            ? Roman[activity.FromQuarter - 1]
            : $"{Roman[activity.FromQuarter - 1]}–{Roman[activity.ToQuarter - 1]}";
}
