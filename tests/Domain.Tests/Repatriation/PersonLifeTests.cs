using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Domain.Tests.Repatriation.Returning;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Three things of a person move each by itself; every pair is walked, and what no table says is refused with its reason.</summary>
public sealed class PersonLifeTests
{
    // Written down by hand, from the order of the law; not read out of the code.
    private static readonly Dictionary<string, string[]> Onward = new()
    {
        ["reported"] = ["identity-request>identityCheck"],
        ["identityCheck"] = ["identity-reply>confirmed", "identity-reply>notConfirmed"],
        ["notConfirmed"] = ["identity-request>identityCheck", "closure>closed"],
        ["confirmed"] = ["travel-paper>papersIssued"],
        ["papersIssued"] = ["reception>received"],
        ["received"] = ["initial-support>initialSupport"],
        ["initialSupport"] = ["referral>initialSupport"],
        ["referred"] = [],
        ["settled"] = ["closure>closed"],
        ["closed"] = [],
        ["missing"] = [],
        ["died"] = [],
        ["resettled"] = [],
    };

    // What can happen to anybody who is not yet through; nobody who is home settles elsewhere.
    private static readonly string[] ToAnybody = ["closure>missing", "closure>died"];

    private static readonly (string Step, PersonMove Move)[] Steps =
    [
        ("identity-request", Ask),
        ("identity-reply", Confirm),
        ("identity-reply", Deny),
        ("travel-paper", Issue),
        ("reception", Receive),
        ("initial-support", Shelter),
        ("referral", Refer),
        ("referral-answer", Accept),
        ("settlement", Settle),
        .. new CodeOfAttribute(typeof(PersonOutcomes)).Codes.Select(outcome => ("closure", End(outcome))),
    ];

    [Fact]
    public void From_every_stage_exactly_those_steps_are_taken_that_the_law_knows()
    {
        Ways.Keys.Order().ShouldBe(Onward.Keys.Order());
        foreach (var stage in Ways.Keys)
        {
            var taken = Steps
                .Select(step => (step.Step, step.Move, Person: At(stage)))
                .Where(tried => CodeOf(() => tried.Person.Take(tried.Move, Scene())) is null)
                .Select(tried => $"{tried.Step}>{tried.Person.Standing.Stage}")
                .Distinct();
            string[] abroad = stage is "reported" or "identityCheck" or "confirmed" or "notConfirmed" or "papersIssued"
                ? ["closure>resettled"]
                : [];
            string[] ends = PersonStages.Over.Contains(stage) ? [] : [.. ToAnybody, .. abroad];
            taken.ShouldBe([.. Onward[stage], .. ends], ignoreOrder: true, stage);
        }
    }

    [Fact]
    public void A_refused_step_changes_nothing_and_names_its_rule()
    {
        foreach (var stage in Ways.Keys)
        {
            foreach (var (_, move) in Steps)
            {
                var person = At(stage);
                var (standing, lines) = (person.Standing, person.Timeline.Count);
                if (CodeOf(() => person.Take(move, Scene())) is null)
                {
                    continue;
                }

                person.Standing.ShouldBe(standing);
                person.Timeline.Count.ShouldBe(lines);
                person.Past.Count.ShouldBe(lines - 1);
            }
        }

        var refused = Should.Throw<Cooperation.Platform.Domain.DomainException>(() => At("reported").Take(Issue, Scene())).Error;
        refused.Code.ShouldBe("repatriation.person.step-not-open");
        refused.Rule!.Value.Matter.ShouldBe("procedure");
    }

    [Theory]
    [InlineData("suspected", "underIdentification victim notVictim")]
    [InlineData("underIdentification", "victim notVictim")]
    [InlineData("victim", "")]
    [InlineData("notVictim", "")]
    public void The_identification_goes_from_here_to_there(string from, string to)
    {
        foreach (var target in new CodeOfAttribute(typeof(PersonIdentifications)).Codes)
        {
            var person = Identified(from);
            var refusal = CodeOf(() => person.Take(Identify(target), Scene()));
            (refusal is null).ShouldBe(to.Split(' ').Contains(target), $"{from} → {target}: {refusal}");
        }
    }

    [Theory]
    [InlineData("victim", "notVictim")]
    [InlineData("notVictim", "victim")]
    public void A_decision_is_changed_on_appeal_only_and_says_that_there_was_one(string from, string to)
    {
        var person = Identified(from);
        CodeOf(() => person.Take(Identify(to), Scene())).ShouldBe("appeal-only");
        person.Take(Identify(to, appeal: true), Scene());
        (person.Standing.Identification, person.Standing.Appealed).ShouldBe((to, true));
    }

    [Theory]
    [InlineData("notOffered", "offered")]
    [InlineData("offered", "accepted declined")]
    [InlineData("accepted", "withdrawn")]
    [InlineData("declined", "offered")]
    [InlineData("withdrawn", "offered")]
    public void Support_goes_from_here_to_there(string from, string to)
    {
        foreach (var target in new CodeOfAttribute(typeof(PersonSupports)).Codes)
        {
            var person = Supported(from);
            var refusal = CodeOf(() => person.Take(new SupportMoved(target) { Reason = "Theo nguyện vọng" }, Scene()));
            (refusal is null).ShouldBe(to.Split(' ').Contains(target), $"{from} → {target}: {refusal}");
        }
    }

    [Fact]
    public void Not_a_victim_is_a_decision_with_decider_time_and_paper_and_deletes_nobody()
    {
        var person = At("received");
        CodeOf(() => person.Take(new IdentificationMoved("notVictim", null, null, false, false) { Reason = "Không đủ căn cứ" }, Scene()))
            .ShouldBe("paper-required");
        CodeOf(() => person.Take(NoVictim with { Reason = null }, Scene())).ShouldBe("reason-required");

        person.Take(NoVictim, Scene());

        var standing = person.Standing;
        (standing.Identification, standing.IdentifiedBy, standing.IdentificationPaper).ShouldBe(("notVictim", "BCA", "districtPolice"));
        standing.IdentifiedAt.ShouldBe(Noon);
        standing.Stage.ShouldBe("received");
        CodeOf(() => person.Take(Offer, Scene())).ShouldBe("support-for-victims");
        person.Take(End(PersonOutcomes.NotVictim), Scene());
        (person.Standing.Stage, person.Standing.Outcome, person.Pseudonym).ShouldBe(("closed", "notVictim", "P-2018-000001"));
    }

    [Fact]
    public void Only_who_returned_by_himself_is_received_without_papers()
    {
        CodeOf(() => At("reported").Take(Receive, Scene(by: Immigration))).ShouldBe("papers-first");
        var self = At("reported", CaseRoutes.SelfReturned);
        NextStep.Of(self)!.Step.ShouldBe("reception");
        self.Desk.ShouldBe("XNC-TW");
        self.Take(Receive, Scene(by: Immigration));
        self.Standing.Stage.ShouldBe("received");
    }

    [Fact]
    public void The_home_province_takes_over_by_answering_and_a_refusal_leaves_the_person_where_he_is()
    {
        var person = At("initialSupport");
        person.Take(Refer, Scene());
        (person.Standing.Holder, person.Desk).ShouldBe(("BNG-KH-PNH", "LD-TN"));
        CodeOf(() => person.Take(Refer, Scene())).ShouldBe("already-referred");
        CodeOf(() => person.Take(new ReferralAnswered(false), Scene(by: Province))).ShouldBe("reason-required");
        person.Take(new ReferralAnswered(false) { Reason = "Không cư trú tại tỉnh" }, Scene(by: Province));
        (person.Standing.Stage, person.Desk, person.Standing.Province).ShouldBe(("initialSupport", "BNG-KH-PNH", null));
        CodeOf(() => person.Take(Accept, Scene(by: Province))).ShouldBe("not-referred");

        person.Take(Refer, Scene());
        person.Take(Accept, Scene(by: Province));
        (person.Standing.Stage, person.Standing.Holder, person.Desk).ShouldBe(("referred", "LD-TN", "LD-TN"));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("01")]
    public void A_referral_goes_to_a_province_of_its_day(string province)
    {
        var refusal = CodeOf(() => At("initialSupport").Take(new ReferralMade(province), Scene()));
        refusal.ShouldBe(province == "99" ? "province-unknown" : null);
    }

    [Fact]
    public void Nobody_who_is_not_closed_is_without_next_step_and_desk()
    {
        foreach (var stage in Ways.Keys)
        {
            var person = At(stage);
            person.Desk.ShouldNotBeEmpty(stage);
            person.Standing.Holder.ShouldNotBeEmpty(stage);
            (NextStep.Of(person) is null).ShouldBe(PersonStages.Over.Contains(stage), stage);
        }
    }

    [Fact]
    public void Undoing_puts_back_exactly_what_stood_before_step_by_step_to_the_beginning()
    {
        var person = Returning.Person();
        var standings = new Stack<PersonStanding>();
        foreach (var move in Ways["settled"])
        {
            standings.Push(person.Standing);
            person.Take(move, Scene());
        }

        var lines = person.Timeline.Count;
        while (standings.TryPop(out var before))
        {
            person.Undo("Ghi nhầm", Scene());
            person.Standing.ShouldBe(before);
        }

        person.Timeline.Count.ShouldBe(lines * 2 - 1);
        CodeOf(() => person.Undo("Ghi nhầm", Scene())).ShouldBe("nothing-to-undo");
    }

    [Fact]
    public void A_step_is_not_done_ahead_of_time_nor_before_the_step_before()
    {
        CodeOf(() => At("reported").Take(Ask with { DoneAt = Noon.AddMinutes(3) }, Scene())).ShouldBe("time-in-future");
        CodeOf(() => At("reported").Take(Ask with { DoneAt = Noon.AddMinutes(-1) }, Scene())).ShouldBe("time-before-stage");
    }

    private static Person Identified(string identification)
    {
        var person = At("received");
        if (identification != "suspected")
        {
            person.Take(Identify(identification), Scene());
        }

        return person;
    }

    private static Person Supported(string support)
    {
        var person = At("received");
        string[] way = support switch
        {
            "notOffered" => [],
            "offered" => ["offered"],
            "accepted" => ["offered", "accepted"],
            "declined" => ["offered", "declined"],
            _ => ["offered", "accepted", "withdrawn"],
        };
        foreach (var to in way)
        {
            person.Take(new SupportMoved(to) { Reason = "Theo nguyện vọng" }, Scene());
        }

        return person;
    }

    private static IdentificationMoved Identify(string to, bool appeal = false) =>
        new(to, IdentificationPapers.RescueAgency, null, appeal, false) { Reason = "Theo hồ sơ" };
}
