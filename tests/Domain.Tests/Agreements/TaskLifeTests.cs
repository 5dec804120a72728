using Cooperation.Agreements.Domain.Money;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>A quarter of a task: every step at every status, how it stands by what was reported, and who reports.</summary>
public sealed class TaskLifeTests
{
    private static readonly Dictionary<string, string> Begins = new()
    {
        ["progress"] = "notReported notStarted underWay hindered done",
        ["reminders"] = "notReported",
        ["inspections"] = "notReported notStarted underWay hindered done",
    };

    private static readonly Dictionary<string, (int? Percent, string? Hinders)> Said = new()
    {
        ["notStarted"] = (0, null),
        ["underWay"] = (null, null),
        ["hindered"] = (30, "Mưa lũ"),
        ["done"] = (100, "Đã khắc phục"),
    };

    public static TheoryData<string, string> Taken =>
        [.. Begins.Keys.SelectMany(step => Said.Keys.Prepend("notReported").Select(status => (status, step)))];

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_step_is_offered_and_taken_where_it_begins_and_a_refusal_changes_nothing(string from, string step)
    {
        var progress = At(from);
        progress.Status.ShouldBe(from);
        var (isOpen, happened) = (Begins[step].Split(' ').Contains(from), progress.Timeline.Count);
        TaskLife.OpenAt(from).Contains(step).ShouldBe(isOpen);
        if (isOpen)
        {
            Take(progress, step);
            progress.Timeline.Count.ShouldBe(happened + 1);
        }
        else
        {
            Refused(() => Take(progress, step)).ShouldBe("agreements.task.reported-already");
            (progress.Status, progress.Timeline.Count).ShouldBe((from, happened));
        }
    }

    [Fact]
    public void Said_again_it_holds_in_place_of_what_was_said_and_the_first_stays_readable()
    {
        var progress = At("hindered");
        var first = progress.ReportedAt;
        progress.Report(new("Đã xong", null, 100, []), Plans.Codes, Signed.Planner, Signed.Noon.AddDays(3));
        (progress.Status, progress.Percent, progress.ReportedAt).ShouldBe(("done", 100, first));
        progress.Reports.Select(report => report.Done).ShouldBe(["Đã làm", "Đã xong"]);
        progress.Timeline.Select(entry => entry.What).ShouldBe(["reported", "corrected"]);
    }

    [Fact]
    public void A_quarter_lies_in_the_plans_year_and_has_begun()
    {
        Refused(() => Await(new(2017, 4))).ShouldBe("agreements.task.quarter-outside");
        Refused(() => Await(new(2018, 3))).ShouldBe("agreements.task.quarter-ahead");
        Await(new(2018, 2)).Quarter.ShouldBe("2018-Q2");
        PlanQuarter.Of(new(2018, 9, 30)).ShouldBe(new(2018, 3));
        new PlanQuarter(2018, 4).Last.ShouldBe(new(2018, 12, 31));
        foreach (var wrong in (string[])["2018-Q5", "2018-Q0", "18-Q1", "2018Q1", "", "2018-Q1 "])
        {
            PlanQuarter.Read(wrong).ShouldBeNull(wrong);
        }
    }

    [Fact]
    public void Money_says_its_source_its_currency_and_its_donor()
    {
        Money(new MoneyLine("stateBudget", null, "VND", 50_000_000)).ShouldBeEmpty();
        Money(new MoneyLine("stateBudget", null, "XXX", 1)).ShouldBe(["funding[0].currency currency-unknown"]);
        Money(new MoneyLine("stateBudget", "IOM", "VND", 1)).ShouldBe(["funding[0].donor donor-and-source"]);
        Money(new MoneyLine("donor", null, "USD", 1)).ShouldBe(["funding[0].donor donor-and-source"]);
        Money(new MoneyLine("donor", "IOM", "USD", 0.001m)).ShouldBe(["funding[0].amount amount-wrong"]);
        Money(new MoneyLine("donor", "IOM", "USD", 1), new MoneyLine("donor", "IOM", "USD", 2)).ShouldBe(["funding[1].source money-twice"]);
    }

    [Fact]
    public void Who_leads_reports_first_then_members_and_provinces_of_the_day_and_who_leads_for_a_ministry_reports_for_it()
    {
        Reporters(Plans.Task, new(2018, 6, 30)).ShouldBe(["BCA", "BDBP", "BLDTBXH", "UBND 02", "UBND 10"]);
        Reporters(Plans.Other, new(2018, 6, 30)).ShouldBe(["BTTTT", "BCA", "BDBP", "BLDTBXH", "UBND 02", "UBND 10"]);
        Reporters(Plans.Task, new(2025, 7, 1)).ShouldBe(["BCA", "BDBP", "UBND 10"]);
    }

    private static IEnumerable<string> Reporters(PlanTask task, DateOnly day) =>
        Plans.Of2018.ReportersOf(task, day).Select(reporter => $"{reporter.Agency} {reporter.Province}".Trim());

    private static IEnumerable<string> Money(params MoneyLine[] lines)
    {
        try
        {
            At("notReported").Report(new("Đã làm", null, null, lines), Plans.Codes, Signed.Planner, Signed.Noon);
            return [];
        }
        catch (DomainException refused)
        {
            return [.. refused.Errors.Select(error => $"{error.Field} {error.Code.Split('.')[^1]}")];
        }
    }

    private static string Refused(Action step) => Should.Throw<DomainException>(step).Errors[0].Code;

    private static TaskProgress Await(PlanQuarter quarter) =>
        TaskProgress.Await(Plans.Of2018, Plans.Task, new("BDBP", null), quarter, Signed.Noon);

    private static TaskProgress At(string status)
    {
        var progress = Await(new(2018, 2));
        if (Said.TryGetValue(status, out var said))
        {
            progress.Report(new("Đã làm", said.Hinders, said.Percent, []), Plans.Codes, Signed.Planner, Signed.Noon);
        }

        return progress;
    }

    private static void Take(TaskProgress progress, string step)
    {
        switch (step)
        {
            case "progress":
                progress.Report(new("Đã làm", null, 40, []), Plans.Codes, Signed.Planner, Signed.Noon);
                break;
            case "reminders":
                progress.Remind("Đề nghị báo cáo", Signed.Planner, Signed.Noon);
                break;
            default:
                progress.Inspect(new(new(2018, 6, 10), "Đã kiểm tra", null), Signed.Planner, Signed.Noon);
                break;
        }
    }
}
