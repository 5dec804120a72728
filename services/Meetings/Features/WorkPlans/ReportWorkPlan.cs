using System.Globalization;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Papers.Pdf;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>GET /api/meetings/work-plans/{framework}/{year}/report: the report to the secretariat as an official paper, in both languages, written out of the plan as it stands; on record.</summary>
internal static class ReportWorkPlan
{
    public static void Map(RouteGroupBuilder plan) =>
        plan.MapGet("/report", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(ReportWorkPlan));

    internal static async Task<Results<PaperFile, NotFound>> HandleAsync(
        string framework,
        int year,
        ValidQuery<PaperChoice> choice,
        MeetingsDbContext db,
        WorkPlanFrameworks frameworks,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
        PaperPdf pdf,
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

        var activities = await db.ActivitiesAsync(seen, year, user, cancellationToken);
        var lists = await reference.GetAsync(db, cancellationToken);
        var report = new WorkPlanReport(
            seen,
            year,
            activities,
            new CodeNames("vi", lists),
            new CodeNames("en", lists),
            user.Desk,
            clock.GetUtcNow()
        );
        var file = report.Write().ToDocx();
        var format = choice.Value.Format ?? PaperFormats.Docx;
        if (format == PaperFormats.Pdf)
        {
            file = await pdf.ConvertAsync(file, cancellationToken);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"work-plan-{seen.Code.ToLowerInvariant()}-{year}");
        await audit.RecordReadAsync("workPlan.report", "workPlan", name, format, cancellationToken);
        return new PaperFile(file, format, name);
    }
}

/// <summary>The report on a work plan: what was done by area of work, with what money. Heads and names stand in both languages, what was written by hand stands as it was written.</summary>
internal sealed class WorkPlanReport(
    WorkPlanFramework framework,
    int year,
    IReadOnlyList<PlannedActivity> activities,
    CodeNames vi,
    CodeNames en,
    string desk,
    DateTimeOffset at
)
{
    // There is nothing to say, and nothing is missing.
    private const string None = "–";

    private readonly DateOnly today = CivilTime.DateOf(at);

    public Paper Write() =>
        new()
        {
            Day = today,
            Superior = vi.AboveDesk(desk, at),
            Issuer = vi.OfDesk(desk, at),
            Number = null,
            Place = vi.PlaceOfDesk(desk, at) ?? "Hà Nội",
            Title = "Báo cáo",
            Subject = string.Create(
                CultureInfo.InvariantCulture,
                $"Thực hiện kế hoạch {framework.Code} năm {year}\nReport on the {framework.Code} work plan of {year}"
            ),
            Body = [.. Summary(), .. activities.GroupBy(activity => activity.Area).SelectMany(OfArea), .. Money()],
            Signature = new("Thủ trưởng đơn vị", Name: ""),
            Recipients = [$"Ban Thư ký {framework.Code} (Secretariat)", "Lưu: VT"],
            Foot = string.Create(CultureInfo.InvariantCulture, $"{framework.Code} {year} · Lập từ hệ thống lúc {PaperDates.InShort(at)}"),
        };

    private IEnumerable<PaperPart> Summary()
    {
        yield return new PaperHeading("1. Tình hình chung / Overview");
        if (activities.Count == 0)
        {
            yield return new PaperText("Kế hoạch năm này chưa có hoạt động nào. There are no activities in the plan of this year.");
            yield break;
        }

        yield return new PaperTable(
            [new("Tình trạng\nState", 6), new("Số hoạt động\nActivities", 3, IsNumber: true)],
            [
                .. WorkPlanStatus.All.Select(status =>
                    (IReadOnlyList<string?>)
                        [Both(WorkPlanWords.StatusList, status), Number(activities.Count(activity => activity.Status == status))]
                ),
                ["Quá hạn\nLate", Number(activities.Count(activity => activity.IsLate(today)))],
                ["Tổng số\nTotal", Number(activities.Count)],
            ]
        );
    }

    private IEnumerable<PaperPart> OfArea(IGrouping<string, PlannedActivity> area, int place)
    {
        yield return new PaperHeading(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place + 2}. {vi.Of(MeetingLists.WorkPlanArea, area.Key, at)} / {en.Of(MeetingLists.WorkPlanArea, area.Key, at)}"
            )
        );
        yield return new PaperTable(
            [
                new("Hoạt động\nActivity", 6),
                new("Cơ quan\nOwner", 4),
                new("Quý\nQuarter", 3),
                new("Kinh phí\nBudget", 4),
                new("Tình trạng\nState", 3),
                new("Kết quả\nProgress", 4),
            ],
            [
                .. area.Select(activity =>
                    (IReadOnlyList<string?>)
                        [
                            activity.Title,
                            Both(MeetingLists.Agency, activity.Owner),
                            WorkPlanWords.Quarters(activity),
                            MoneyOf(activity),
                            Both(WorkPlanWords.StatusList, activity.Status) + (activity.IsLate(today) ? "\nquá hạn, late" : ""),
                            activity.Note ?? None,
                        ]
                ),
            ]
        );
    }

    private IEnumerable<PaperPart> Money()
    {
        (string Currency, decimal Amount)[] sums = [.. WorkPlanWords.MoneyOf(activities)];
        if (sums.Length > 0)
        {
            yield return new PaperHeading(
                string.Create(CultureInfo.InvariantCulture, $"{activities.Select(a => a.Area).Distinct().Count() + 2}. Kinh phí / Budget")
            );
            yield return new PaperTable(
                [new("Loại tiền\nCurrency", 3), new("Số tiền\nAmount", 4, IsNumber: true)],
                [.. sums.Select(sum => (IReadOnlyList<string?>)[sum.Currency, Said(sum.Amount)])]
            );
        }
    }

    private string MoneyOf(PlannedActivity activity)
    {
        string?[] parts =
        [
            activity.Amount is { } amount ? $"{Said(amount)} {activity.Currency}" : null,
            activity.Source is null ? null : Both(MeetingLists.FundingSource, activity.Source),
            activity.Funder,
        ];
        return string.Join('\n', parts.OfType<string>()) is { Length: > 0 } said ? said : None;
    }

    private string Both(string list, string code)
    {
        var (ours, theirs) = (vi.Of(list, code, at), en.Of(list, code, at));
        return ours == theirs ? ours : $"{ours}\n{theirs}";
    }

    // As Viet Nam writes figures: 12.500.000,5.
    private static string Said(decimal amount) => amount.ToString("#,0.##", CultureInfo.GetCultureInfo("vi-VN"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
