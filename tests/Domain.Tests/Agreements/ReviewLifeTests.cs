using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>The life of a review: every step at every status, the cycle that goes on by itself, and what one still lacks.</summary>
public sealed class ReviewLifeTests
{
    private const string Meeting = "MT-KH-2018-000001";

    private static readonly Dictionary<string, string> Begins = new()
    {
        ["holding"] = "due proposed",
        ["rejection"] = "proposed",
        ["conclusions"] = "held",
        ["adoption"] = "held concluded",
        ["dropping"] = "due proposed",
        ["reopening"] = "held concluded dropped",
    };

    public static TheoryData<string, string> Taken =>
        new(((string[])["due", "proposed", "held", "concluded", "dropped"]).SelectMany(from => Begins.Keys, (from, step) => (from, step)));

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_step_is_offered_and_taken_where_it_begins_and_a_refusal_changes_nothing(string from, string step)
    {
        var review = At(from);
        review.Status.ShouldBe(from);
        var (isOpen, happened) = (Begins[step].Split(' ').Contains(from), review.Timeline.Count);
        ReviewLife.OpenAt(from).Contains(step).ShouldBe(isOpen);
        if (isOpen)
        {
            Take(review, step);
            review.Timeline.Count.ShouldBe(happened + 1);
        }
        else
        {
            Should.Throw<DomainException>(() => Take(review, step));
            (review.Status, review.Timeline.Count).ShouldBe((from, happened));
        }
    }

    [Theory]
    [InlineData("annualConference", 2018, "annualConference", 2019)]
    [InlineData("fiveYear", 2020, "tenYear", 2025)]
    [InlineData("tenYear", 2018, "fiveYear", 2023)]
    public void Each_of_the_cycle_is_followed_by_the_next_with_the_other_side_as_host(string kind, int year, string next, int then)
    {
        var review = Review.Load(
            new()
            {
                Kind = kind,
                Year = year,
                Host = "VN",
            },
            Signed.At("inForce"),
            Signed.Planner,
            Signed.Noon
        );
        var follows = review.Next()!;
        (follows.Kind, follows.Year, follows.Host).ShouldBe((next, then, "KH"));
        ReviewLife.YearsOf(kind).ShouldBe(review.ToYear - review.FromYear);
    }

    [Fact]
    public void Whose_turn_it_was_is_what_the_meeting_says_and_the_other_side_comes_next()
    {
        var review = Plan("annualConference", 2018);
        review.Hold(null, Meeting, new(2018, 6, 12), null, Signed.Planner, Signed.Noon, "KH");
        (review.Host, review.Next()!.Host).ShouldBe(("KH", "VN"));
    }

    [Fact]
    public void What_was_held_out_of_turn_is_followed_by_nothing() => Plan("adHoc", 2018).Next().ShouldBeNull();

    [Fact]
    public void It_is_overdue_once_its_day_is_over_and_it_was_not_held()
    {
        At("due").IsOverdue(new(2018, 12, 31)).ShouldBeFalse();
        At("due").IsOverdue(new(2019, 1, 1)).ShouldBeTrue();
        At("proposed").IsOverdue(new(2019, 1, 1)).ShouldBeTrue("nobody has confirmed it");
        At("held").IsOverdue(new(2019, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Concluded_without_a_plan_it_is_kept_and_what_is_missing_is_named()
    {
        var review = At("concluded");
        review.Missing(followUps: 0).ShouldBe(["followUpPlan"]);
        review.Missing(followUps: 3).ShouldBe(["adoption"]);
        Take(review, "adoption");
        review.Missing(followUps: 3).ShouldBeEmpty();
        var held = Plan("annualConference", 2018);
        held.Hold(new(2018, 6, 14), null, null, null, Signed.Planner, Signed.Noon);
        held.Missing(0).ShouldBe(["meeting", "conclusions", "followUpPlan"]);
    }

    [Fact]
    public void A_meeting_that_was_said_not_to_be_it_does_not_propose_it_again()
    {
        var review = At("proposed");
        review.Reject(null, Signed.Planner, Signed.Noon);
        (review.Status, review.Meeting, review.HeldOn, review.MayBe(Meeting)).ShouldBe(("due", null, null, false));
        review.MayBe("MT-KH-2018-000002").ShouldBeTrue();
    }

    [Fact]
    public void Held_is_what_a_meeting_or_a_day_says_and_a_plan_is_adopted_once()
    {
        Refused(() => At("due").Hold(null, null, null, null, Signed.Planner, Signed.Noon)).ShouldEndWith("held-when-unsaid");
        var held = At("held");
        held.Steps.ShouldContain("adoption");
        held.Adopt(new(2018, 6, 14), null, Signed.Planner, Signed.Noon);
        held.Steps.ShouldNotContain("adoption");
    }

    [Fact]
    public void Days_and_years_have_their_order()
    {
        Refused(() => At("due").Hold(new(2018, 6, 16), null, null, null, Signed.Planner, Signed.Noon)).ShouldEndWith("time-in-future");
        Refused(() => Plan("annualConference", 2019).Hold(new(2018, 6, 14), null, null, null, Signed.Planner, Signed.Noon))
            .ShouldEndWith("held-before-year");
        Refused(() => At("held").Conclude(new(new(2018, 6, 1), "x", null, []), Signed.Planner, Signed.Noon))
            .ShouldEndWith("concluded-before-held");
        Refused(() => At("held").Conclude(new(null, "x", 2018, []), Signed.Planner, Signed.Noon)).ShouldEndWith("follow-up-not-ahead");
        Refused(() => At("held").Adopt(new(2018, 6, 1), null, Signed.Planner, Signed.Noon)).ShouldEndWith("adopted-before-held");
        Refused(() => Plan("tenYear", 2018)).ShouldEndWith("before-signature");
        Refused(() => Plan("annualConference", 2019, from: 2018)).ShouldEndWith("years-wrong");
        Refused(() => Plan("interim", 2018, from: 2019)).ShouldEndWith("from-after-to");
        Refused(() => Plan("adHoc", 2019, due: new(2018, 12, 31))).ShouldEndWith("due-before-year");
        Refused(() => Plan("adHoc", 2019, host: "TH")).ShouldEndWith("host-of-neither-side");
        Refused(() => Review.Plan(new() { Kind = "adHoc", Year = 2018 }, Signed.At("ended"), Signed.Planner, Signed.Noon))
            .ShouldEndWith("instrument-not-standing");
    }

    [Fact]
    public void A_slip_is_taken_back_step_by_step()
    {
        var review = At("concluded");
        Take(review, "reopening");
        (review.Status, review.ConcludedOn, review.Conclusions).ShouldBe(("held", null, "Hai bên thống nhất"));
        Take(review, "reopening");
        (review.Status, review.HeldOn, review.Meeting).ShouldBe(("due", null, null));
    }

    private static string Refused(Action step) => Should.Throw<DomainException>(step).Errors[0].Code;

    private static Review Plan(string kind, int year, int? from = null, DateOnly? due = null, string? host = null) =>
        Review.Plan(
            new()
            {
                Kind = kind,
                Year = year,
                FromYear = from,
                Due = due,
                Host = host,
            },
            Signed.At("inForce"),
            Signed.Planner,
            Signed.Noon
        );

    private static Review At(string status)
    {
        var review = Plan("annualConference", 2018);
        string[] way = status switch
        {
            "proposed" => ["proposal"],
            "held" => ["holding"],
            "concluded" => ["holding", "conclusions"],
            "dropped" => ["dropping"],
            _ => [],
        };
        foreach (var step in way)
        {
            Take(review, step);
        }

        return review;
    }

    private static void Take(Review review, string step)
    {
        switch (step)
        {
            case "proposal":
                review.Propose(Meeting, new(2018, 6, 12), "KH", Signed.Noon);
                break;
            case ReviewSteps.Holding:
                review.Hold(null, Meeting, new(2018, 6, 12), null, Signed.Planner, Signed.Noon);
                break;
            case ReviewSteps.Rejection:
                review.Reject(null, Signed.Planner, Signed.Noon);
                break;
            case ReviewSteps.Conclusions:
                review.Conclude(new(null, "Hai bên thống nhất", null, [new("5", "Bổ sung đầu mối")]), Signed.Planner, Signed.Noon);
                break;
            case ReviewSteps.Adoption:
                review.Adopt(null, null, Signed.Planner, Signed.Noon);
                break;
            case ReviewSteps.Dropping:
                review.Drop("Phía bạn hoãn", Signed.Planner, Signed.Noon);
                break;
            default:
                review.Reopen("Ghi nhầm", Signed.Planner, Signed.Noon);
                break;
        }
    }
}
