using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>The life of a priority activity: every step at every status.</summary>
public sealed class ActivityLifeTests
{
    private static readonly Dictionary<string, string> Begins = new()
    {
        ["agreement"] = "draft",
        ["progress"] = "agreed running",
        ["evidence"] = "agreed running done",
        ["completion"] = "agreed running",
        ["carry-over"] = "agreed running",
        ["reopening"] = "done",
        ["dropping"] = "draft agreed running",
        ["reminder"] = "agreed running",
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["draft"] = [],
        ["agreed"] = ["agreement"],
        ["running"] = ["agreement", "progress"],
        ["done"] = ["agreement", "evidence", "completion"],
        ["dropped"] = ["dropping"],
    };

    public static TheoryData<string, string> Taken => new(Ways.Keys.SelectMany(from => Begins.Keys, (from, step) => (from, step)));

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_step_is_offered_and_taken_where_it_begins_and_a_refusal_changes_nothing(string from, string step)
    {
        var activity = At(from);
        if (step == ActivitySteps.Completion && ActivityLife.IsOpen(from))
        {
            // Done is what something shows.
            Take(activity, ActivitySteps.Evidence);
        }

        activity.Status.ShouldBe(from);
        var (isOpen, happened) = (Begins[step].Split(' ').Contains(from), activity.Timeline.Count);
        ActivityLife.OpenAt(from).Contains(step).ShouldBe(isOpen);
        if (isOpen)
        {
            Take(activity, step);
            activity.Timeline.Count.ShouldBe(happened + 1);
        }
        else
        {
            Should.Throw<DomainException>(() => Take(activity, step));
            (activity.Status, activity.Timeline.Count).ShouldBe((from, happened));
        }
    }

    [Fact]
    public void Done_is_what_something_shows_and_a_slip_is_taken_back_to_what_was_said_last()
    {
        var activity = At("running");
        Refused(() => activity.Complete(null, null, Signed.Planner, Signed.Noon)).ShouldEndWith("evidence-required");
        Take(activity, "evidence");
        Take(activity, "completion");
        activity.Percent.ShouldBe(100);
        Take(activity, "reopening");
        (activity.Status, activity.DoneOn, activity.Percent).ShouldBe(("running", null, 40));
    }

    [Fact]
    public void Carried_over_it_stays_the_same_activity_with_its_first_year()
    {
        var activity = At("running");
        Take(activity, "carry-over");
        (activity.Reference, activity.Year, activity.FirstYear, activity.CarriedOver, activity.Status).ShouldBe(
            ("AC-KH-2018-000001", 2019, 2018, 1, "running")
        );
        Refused(() => activity.CarryOver(2019, new(2019, 6, 1), "x", Instrument, Signed.Planner, Signed.Noon))
            .ShouldEndWith("year-not-later");
    }

    [Fact]
    public void It_is_late_once_its_day_is_over_and_it_is_not_done()
    {
        var activity = At("agreed");
        activity.IsLate(new(2018, 9, 30)).ShouldBeFalse();
        activity.IsLate(new(2018, 10, 1)).ShouldBeTrue();
        At("done").IsLate(new(2018, 10, 1)).ShouldBeFalse();
        At("draft").IsLate(new(2018, 10, 1)).ShouldBeFalse("nobody has agreed it");
    }

    [Fact]
    public void It_lies_within_its_year_and_the_term_of_its_instrument()
    {
        Refused(() => Enter(new(2019, 1, 1))).ShouldEndWith("due-outside-year");
        Refused(() => Enter(new(2018, 6, 9))).ShouldEndWith("outside-term");
        Refused(() => Activity.Enter(Entry(new(2018, 9, 30)), Signed.At("approved"), Signed.Planner, Signed.Noon))
            .ShouldEndWith("instrument-not-standing");
        var ends = Signed.At("signed");
        ends.EnterIntoForce(
            new(new(2018, 6, 12), "notice", null, null, new(new(2018, 8, 31), "express", null)),
            Signed.Planner,
            Signed.Noon
        );
        Refused(() => Activity.Enter(Entry(new(2018, 9, 30)), ends, Signed.Planner, Signed.Noon)).ShouldEndWith("outside-term");
    }

    [Fact]
    public void Evidence_is_named_by_the_reference_of_its_kind_and_once()
    {
        var activity = At("agreed");
        Refused(() => activity.Show("exchange", "RC-KH-2018-000001", null, Signed.Planner, Signed.Noon)).ShouldEndWith("evidence-form");
        Take(activity, "evidence");
        Refused(() => activity.Show("exchange", "HL-KH-2018-000001", null, Signed.Planner, Signed.Noon)).ShouldEndWith("evidence-there");
    }

    [Fact]
    public void Its_owner_is_reminded_of_what_is_late_once_a_day()
    {
        var activity = At("agreed");
        Refused(() => activity.Remind(null, Signed.Planner, Signed.Noon)).ShouldEndWith("not-late");
        Take(activity, "reminder");
        Refused(() => Take(activity, "reminder")).ShouldEndWith("reminded-today");
        activity.Remind(null, Signed.Planner, Late.AddDays(1));
        (activity.Reminders, activity.RemindedOn).ShouldBe((2, new DateOnly(2018, 10, 2)));
    }

    [Fact]
    public void In_a_work_plan_it_stands_under_its_framework_and_needs_no_instrument()
    {
        var framework = new PlanFramework("ACTIP", new("Công ước ACTIP", "ACTIP"), "BCA", new(2017, 3, 8), null, "II.6.a(1)", null);
        var activity = Activity.Enter(Entry(new(2018, 9, 30)), framework, Signed.Planner, Signed.Noon);
        activity.Numbered("AC-ACTIP-2018-000001");
        activity.Agree(null, null, Signed.Planner, Signed.Noon);
        activity.CarryOver(2019, new(2019, 3, 31), "Chờ kinh phí", null, Signed.Planner, Signed.Noon);
        (activity.Framework, activity.Instrument, activity.Partner, activity.Year).ShouldBe(("ACTIP", null, null, 2019));
        Refused(() => Activity.Enter(Entry(new(2016, 9, 30)) with { Year = 2016 }, framework, Signed.Planner, Signed.Noon))
            .ShouldEndWith("outside-term");
    }

    // The day after it was due.
    private static readonly DateTimeOffset Late = new(2018, 10, 1, 5, 0, 0, TimeSpan.Zero);

    private static Cooperation.Agreements.Domain.Instruments.Instrument Instrument { get; } = Signed.At("inForce");

    private static string Refused(Action step) => Should.Throw<DomainException>(step).Errors[0].Code;

    private static ActivityEntry Entry(DateOnly due) =>
        new()
        {
            Year = 2018,
            Title = "Tập huấn chung tại biên giới",
            Owner = "BDBP",
            Due = due,
            IsDraft = true,
        };

    private static Activity Enter(DateOnly due)
    {
        var entered = Activity.Enter(Entry(due), Instrument, Signed.Planner, Signed.Noon);
        entered.Numbered("AC-KH-2018-000001");
        return entered;
    }

    private static Activity At(string status)
    {
        var activity = Enter(new(2018, 9, 30));
        foreach (var step in Ways[status])
        {
            Take(activity, step);
        }

        return activity;
    }

    private static void Take(Activity activity, string step)
    {
        switch (step)
        {
            case ActivitySteps.Agreement:
                activity.Agree(null, Instrument, Signed.Planner, Signed.Noon);
                break;
            case ActivitySteps.Progress:
                activity.Report(new(40, null, "Đã khảo sát", null), Signed.Planner, Signed.Noon);
                break;
            case ActivitySteps.Evidence:
                activity.Show("exchange", $"HL-KH-2018-{activity.Evidence.Count + 1:d6}", null, Signed.Planner, Signed.Noon);
                break;
            case ActivitySteps.Completion:
                activity.Complete(null, null, Signed.Planner, Signed.Noon);
                break;
            case ActivitySteps.Reopening:
                activity.Reopen("Ghi nhầm", Signed.Planner, Signed.Noon);
                break;
            case ActivitySteps.Reminder:
                activity.Remind("Đề nghị báo cáo", Signed.Planner, Late);
                break;
            case ActivitySteps.CarryOver:
                activity.CarryOver(2019, new(2019, 3, 31), "Chờ phía bạn", Instrument, Signed.Planner, Signed.Noon);
                break;
            default:
                activity.Drop("Không còn cần thiết", Signed.Planner, Signed.Noon);
                break;
        }
    }
}
