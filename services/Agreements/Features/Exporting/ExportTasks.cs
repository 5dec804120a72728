using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Tasks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;

namespace Cooperation.Agreements.Features.Exporting;

/// <summary>GET /api/agreements/tasks/export: the tasks of the plan that the user sees as a file, with the page's filters and how many have reported in each quarter; on record.</summary>
internal static class ExportTasks
{
    private static readonly Text Title = new("Nhiệm vụ của Kế hoạch", "Tasks of the plan");

    public static void Map(RouteGroupBuilder tasks) =>
        tasks.MapGet("/export", HandleAsync).RequireAuthorization(TaskAccess.MayPlan).WithName(nameof(ExportTasks));

    internal static async Task<ExportFile<TaskView>> HandleAsync(
        ValidExport<ListTasks.Query> query,
        PlanOfYear plan,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        ListFile file,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        PlanTask[] tasks = [.. ListTasks.Asked(plan, user, query.List, today)];
        var counted = await QuartersOfTasks.ReadAsync(db, plan, user, today, [.. tasks.Select(task => task.Id)], cancellationToken);
        TaskView[] rows = [.. tasks.Select(counted.Of)];
        return await file.OfAsync(
            "tasks",
            Title,
            query.Choice,
            rows.Length,
            rows.ToAsyncEnumerable(),
            names => Columns(names, rows),
            cancellationToken
        );
    }

    private static IReadOnlyList<ExportColumn<TaskView>> Columns(ListNames names, TaskView[] rows) =>
        [
            new(new("Mã nhiệm vụ", "Task"), task => task.Id, 14),
            new(new("Nhóm", "Section"), task => names.Of("planSection", task.Section), 36),
            new(new("Nhiệm vụ", "What"), task => names.In(task.Title.Vi, task.Title.En), 80),
            new(new("Cơ quan chủ trì", "Leads"), task => names.Of("agency", task.Leads.Select(lead => lead.Agency)), 40),
            new(new("Cơ quan phối hợp", "Take part"), task => names.Of("agency", task.TakingPart), 40),
            new(new("Căn cứ", "Source"), task => task.Source, 24),
            new(new("Số hoạt động", "Activities"), task => task.Activities, 10),
            .. rows.SelectMany(task => task.Quarters.Select(quarter => quarter.Quarter))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .SelectMany(OfQuarter),
        ];

    private static IEnumerable<ExportColumn<TaskView>> OfQuarter(string quarter)
    {
        QuarterView? In(TaskView task) => task.Quarters.FirstOrDefault(one => one.Quarter == quarter);
        yield return new(
            new($"{quarter}: đã báo cáo", $"{quarter}: reported"),
            task => In(task) is { } q ? string.Create(CultureInfo.InvariantCulture, $"{q.Reported}/{q.Expected}") : null,
            14
        );
        yield return new(new($"{quarter}: hoàn thành", $"{quarter}: done"), task => In(task)?.Done, 10);
        yield return new(new($"{quarter}: vướng mắc", $"{quarter}: hindered"), task => In(task)?.Hindered, 10);
    }
}
