using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>The life of an instrument: every pair of statuses and every step at every status.</summary>
public sealed class InstrumentLifeTests
{
    private static readonly Dictionary<string, string> Next = new()
    {
        ["planned"] = "mandate",
        ["mandate"] = "negotiating",
        ["negotiating"] = "initialled proposed",
        ["initialled"] = "negotiating proposed",
        ["proposed"] = "negotiating approved",
        ["approved"] = "negotiating signed",
        ["signed"] = "ratified inForce ended",
        ["ratified"] = "inForce ended",
        ["inForce"] = "underReview amended ended",
        ["underReview"] = "inForce amended ended",
        ["amended"] = "underReview amended ended",
        ["ended"] = "",
    };

    private static readonly Dictionary<string, string> Begins = new()
    {
        ["mandate"] = "planned",
        ["negotiation"] = "mandate initialled proposed approved",
        ["initialling"] = "negotiating",
        ["proposal"] = "negotiating initialled",
        ["approval"] = "proposed",
        ["signature"] = "approved",
        ["ratification"] = "signed",
        ["entry-into-force"] = "signed ratified",
        ["amendments"] = "inForce underReview amended",
        ["review"] = "inForce underReview amended",
        ["termination"] = "signed ratified inForce underReview amended",
        ["corrections"] = string.Join(' ', Next.Keys),
        ["documents"] = string.Join(' ', Next.Keys),
    };

    public static TheoryData<string, string> Pairs => new(Next.Keys.SelectMany(from => Next.Keys, (from, to) => (from, to)));

    public static TheoryData<string, string> Taken => new(Next.Keys.SelectMany(from => Begins.Keys, (from, step) => (from, step)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_instrument_goes_where_the_table_says_and_nowhere_else(string from, string to) =>
        InstrumentLife.Allows(from, to).ShouldBe(Next[from].Split(' ').Contains(to));

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_step_is_offered_and_taken_where_it_begins_and_a_refusal_changes_nothing(string from, string step)
    {
        var instrument = Signed.At(from);
        instrument.Status.ShouldBe(from);
        var (isOpen, happened) = (Begins[step].Split(' ').Contains(from), instrument.Timeline.Count);
        InstrumentLife.OpenAt(instrument).Contains(step).ShouldBe(isOpen);
        if (isOpen)
        {
            Signed.Take(instrument, step);
            instrument.Timeline.Count.ShouldBe(happened + 1);
            instrument.Standings.MaxBy(standing => standing.Number)!.Status.ShouldBe(instrument.Status);
            return;
        }

        Should.Throw<DomainException>(() => Signed.Take(instrument, step));
        (instrument.Status, instrument.Timeline.Count).ShouldBe((from, happened));
    }

    [Fact]
    public void Every_step_and_status_is_walked()
    {
        Begins.Keys.ShouldBe(InstrumentSteps.All, ignoreOrder: true);
        Next.Keys.ShouldBe(new CodeOfAttribute(typeof(InstrumentStatus)).Codes, ignoreOrder: true);
    }

    [Fact]
    public void An_agreement_of_ministries_is_not_ratified_and_the_law_is_named()
    {
        var memorandum = Signed.At(InstrumentStatus.SignedByBothSides, InstrumentKinds.Memorandum);
        InstrumentLife.OpenAt(memorandum).ShouldNotContain(InstrumentSteps.Ratification);
        var error = Refused(() => Signed.Take(memorandum, InstrumentSteps.Ratification));
        error.Code.ShouldBe("agreements.instrument.not-ratified");
        error.Source!.Value.Vi.ShouldContain("33/2007");
    }

    [Fact]
    public void A_second_signature_an_entry_into_force_without_ground_and_an_end_before_the_start_are_refused()
    {
        Refused(() => Signed.Take(Signed.At(InstrumentStatus.InForce), InstrumentSteps.Signature)).Code.ShouldEndWith("signed-already");
        var signed = Signed.At(InstrumentStatus.SignedByBothSides);
        var ground = Refused(() => signed.EnterIntoForce(new(null, null, null, null, null), Signed.Planner, Signed.Noon));
        (ground.Code, ground.Field, ground.Source!.Value.En).ShouldBe(
            ("agreements.instrument.ground-required", "ground", "Law 108/2016/QH13 (unverified)")
        );
        Refused(() => signed.EnterIntoForce(new(new(2018, 6, 12), "onSignature", null, null, null), Signed.Planner, Signed.Noon))
            .Code.ShouldEndWith("not-on-signature");
        Refused(() =>
            signed.EnterIntoForce(
                new(new(2018, 6, 12), "notice", null, null, new(new(2018, 6, 12), null, null)),
                Signed.Planner,
                Signed.Noon
            )
        )
            .Field.ShouldBe("expiresOn");
        Refused(() => Signed.At(InstrumentStatus.InForce).Terminate(new(2018, 6, 12), "x", Signed.Planner, Signed.Noon))
            .Code.ShouldEndWith("end-before-start");
    }

    [Fact]
    public void A_missing_notice_is_shown_and_not_refused_and_comes_later()
    {
        var instrument = Signed.At(InstrumentStatus.InForce);
        instrument.IsNoticeMissing.ShouldBeTrue();
        instrument.Correct(
            new()
            {
                Reason = "Nhận thông báo",
                NoticeNumber = "29/2018/TB-LPQT",
                NoticeOn = new(2018, 6, 14),
            },
            Signed.Planner,
            Signed.Noon
        );
        instrument.IsNoticeMissing.ShouldBeFalse();
    }

    [Fact]
    public void A_day_that_lies_ahead_or_before_the_step_before_is_refused()
    {
        var negotiating = Signed.At(InstrumentStatus.Negotiating);
        Refused(() => negotiating.Advance("proposal", Signed.Today.AddDays(1), null, Signed.Planner, Signed.Noon))
            .Code.ShouldEndWith("time-in-future");
        Refused(() => negotiating.Advance("proposal", new(2018, 5, 31), null, Signed.Planner, Signed.Noon))
            .Code.ShouldEndWith("before-last-step");
    }

    [Fact]
    public void It_is_told_how_an_instrument_stood_on_any_day()
    {
        var amended = Signed.At(InstrumentStatus.Amended);
        amended.StatusOn(new(2018, 5, 31)).ShouldBeNull();
        amended.StatusOn(new(2018, 6, 10)).ShouldBe("signed");
        amended.StatusOn(new(2018, 6, 12)).ShouldBe("inForce");
        amended.StatusOn(Signed.Today).ShouldBe("amended");
    }

    [Fact]
    public void A_review_that_ends_leaves_the_instrument_as_it_was_before()
    {
        var amended = Signed.At(InstrumentStatus.Amended);
        amended.Review(null, null, Signed.Planner, Signed.Noon);
        amended.Review(null, "Giữ nguyên", Signed.Planner, Signed.Noon);
        amended.Status.ShouldBe("amended");
        amended.Timeline.MaxBy(entry => entry.Number)!.What.ShouldBe(InstrumentHappenings.ReviewEnded);
    }

    [Fact]
    public void A_title_stays_as_it_was_signed_and_one_that_nobody_has_signed_may_change()
    {
        CorrectionEntry title = new() { Reason = "Sửa chữ", Title = "Hiệp định về phòng, chống mua bán người" };
        Refused(() => Signed.At(InstrumentStatus.InForce).Correct(title, Signed.Planner, Signed.Noon))
            .Code.ShouldEndWith("title-as-signed");
        var planned = Signed.Planned();
        planned.Correct(title, Signed.Planner, Signed.Noon);
        planned.Title.ShouldBe(title.Title);
        Refused(() => planned.Correct(new() { Reason = "?" }, Signed.Planner, Signed.Noon)).Code.ShouldEndWith("nothing-to-correct");
    }

    [Fact]
    public void Days_are_corrected_only_to_what_the_steps_would_have_taken()
    {
        var ended = Signed.At(InstrumentStatus.Ended);
        Corrected(ended, new() { Reason = "x", InForceOn = new(2018, 6, 14) }).ShouldBe(("start-after-end", "inForceOn"));
        Corrected(
                ended,
                new()
                {
                    Reason = "x",
                    InForceOn = new(2018, 6, 11),
                    NoticeNumber = "1",
                }
            )
            .ShouldBe((null, null));

        var inForce = Signed.At(InstrumentStatus.InForce);
        Corrected(inForce, new() { Reason = "x", Ground = ForceGrounds.OnSignature }).ShouldBe(("not-on-signature", "inForceOn"));
        Corrected(
                inForce,
                new()
                {
                    Reason = "x",
                    Ground = ForceGrounds.OnSignature,
                    InForceOn = new(2018, 6, 10),
                }
            )
            .ShouldBe((null, null));
        Corrected(inForce, new() { Reason = "x", SignedOn = new(2018, 6, 9) }).ShouldBe(("not-on-signature", "inForceOn"));

        var term = Signed.At(InstrumentStatus.InForce);
        Corrected(term, new() { Reason = "x", Term = new(new(2018, 6, 13), null, null) }).ShouldBe((null, null));
        Corrected(term, new() { Reason = "x", InForceOn = new(2018, 6, 13) }).ShouldBe(("start-after-end", "inForceOn"));
        Corrected(term, new() { Reason = "x", PartnerLead = "Bộ Các vấn đề phụ nữ" }).ShouldBe((null, null));
    }

    [Fact]
    public void A_term_known_before_the_signature_ends_after_it()
    {
        var approved = Signed.At(InstrumentStatus.Approved);
        Corrected(approved, new() { Reason = "x", Term = new(new(2018, 6, 10), null, null) }).ShouldBe((null, null));
        Refused(() => Signed.Take(approved, InstrumentSteps.Signature)).Code.ShouldEndWith("start-after-end");
        Corrected(approved, new() { Reason = "x", Term = new(new(2018, 6, 11), null, null) }).ShouldBe((null, null));
        Signed.Take(approved, InstrumentSteps.Signature);
        Refused(() => Signed.Take(approved, InstrumentSteps.EntryIntoForce)).Code.ShouldEndWith("start-after-end");
    }

    private static (string? Code, string? Field) Corrected(Instrument instrument, CorrectionEntry entry)
    {
        try
        {
            instrument.Correct(entry, Signed.Planner, Signed.Noon);
            return (null, null);
        }
        catch (DomainException refused)
        {
            return (refused.Errors[0].Code.Split('.')[^1], refused.Errors[0].Field);
        }
    }

    [Fact]
    public void Agencies_that_take_part_are_kept_with_their_days()
    {
        var instrument = Signed.Planned();
        instrument.Correct(new() { Reason = "Phối hợp", TakingPart = ["BNG", "BTP"] }, Signed.Planner, Signed.Noon);
        instrument.Correct(new() { Reason = "Đổi", TakingPart = ["BNG"] }, Signed.Planner, Signed.Noon.AddDays(30));
        instrument.TakingPart.Select(part => (part.Agency, part.ValidTo)).ShouldBe([("BNG", null), ("BTP", new DateOnly(2018, 7, 14))]);
    }

    private static DomainError Refused(Action step) => Should.Throw<DomainException>(step).Errors[0];
}
