using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Domain.Tests.Repatriation.Returning;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Deadlines of a return, by the rules that ship; the ends are counted by hand.</summary>
public sealed class PersonClocksTests
{
    // Days end at 24:00 in Viet Nam, which is 17:00 in UTC.
    [Theory]
    [InlineData("2018-06-15T05:00:00Z", "2018-07-05T17:00:00Z")] // 20 days: Friday 15 June → Thursday 5 July.
    [InlineData("2018-02-10T05:00:00Z", "2018-03-02T17:00:00Z")] // 20 calendar days run through Tết: Saturday 10 February → Friday 2 March.
    [InlineData("2018-01-26T17:30:00Z", "2018-02-21T17:00:00Z")] // Begun on 27 January in Viet Nam: 16 February is Tết, moves to Wednesday 21 February.
    public void Immigration_answers_in_twenty_days(string asked, string due)
    {
        var at = DateTimeOffset.Parse(asked, System.Globalization.CultureInfo.InvariantCulture);
        var person = Person(reported: at);
        person.Take(Ask, Scene(at));
        var next = NextStep.Of(person)!;
        (next.Step, next.Clock!.Terms.Unverified).ShouldBe(("identity-reply", true));
        next.Due.ShouldBe(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_complex_matter_has_two_months()
    {
        var at = new DateTimeOffset(2018, 6, 29, 5, 0, 0, TimeSpan.Zero);
        var person = Person(reported: at);
        person.Take(new IdentityRequested(IsComplex: true), Scene(at));
        // 29 June and two months: Wednesday 29 August.
        NextStep.Of(person)!.Due.ShouldBe(new DateTimeOffset(2018, 8, 29, 17, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Since_July_2025_the_law_of_2024_counts_and_there_are_34_provinces()
    {
        var at = new DateTimeOffset(2026, 6, 15, 5, 0, 0, TimeSpan.Zero);
        var person = Person(reported: at);
        person.Take(Ask, Scene(at));
        var next = NextStep.Of(person)!;
        next.Clock!.Terms.Document.ShouldBe("53/2024/QH15");
        // 20 days from Monday 15 June: Sunday 5 July, moves to Monday 6 July.
        next.Due.ShouldBe(new DateTimeOffset(2026, 7, 6, 17, 0, 0, TimeSpan.Zero));
        (Rules(at).Codes.Of("province").Count(), Rules(Noon).Codes.Of("province").Count()).ShouldBe((34, 63));
    }

    [Theory]
    [InlineData("2014-03-24T05:00:00Z", 30)]
    [InlineData("2014-03-25T05:00:00Z", 20)]
    public void The_rules_of_2008_end_on_24_March_2014_and_a_case_keeps_those_of_its_day(string reported, int amount)
    {
        var at = DateTimeOffset.Parse(reported, System.Globalization.CultureInfo.InvariantCulture);
        var person = Person(reported: at);
        person.Take(Ask, Scene(at.AddDays(10), reported: at));
        NextStep.Of(person)!.Clock!.Terms.Amount.ShouldBe(amount);
    }

    [Theory]
    [InlineData("2018-06-15T05:00:00Z", "2018-06-22T17:00:00Z")] // Monday to Friday.
    [InlineData("2018-02-12T05:00:00Z", "2018-02-26T17:00:00Z")] // 13 February, Tết from the 14th to the 20th, 21 to 23 and Monday 26 February.
    [InlineData("2018-12-28T05:00:00Z", "2019-01-07T17:00:00Z")] // 31 December and New Year off, 2 to 4 January, the swapped Saturday the 5th is worked, Monday 7 January.
    [InlineData("2018-04-26T05:00:00Z", "2018-05-07T17:00:00Z")] // 27 April, then off to 1 May, 2 to 4 May and Monday 7 May.
    public void The_laissez_passer_takes_five_working_days_from_the_confirmed_identity(string confirmed, string due)
    {
        var at = DateTimeOffset.Parse(confirmed, System.Globalization.CultureInfo.InvariantCulture);
        var person = Person(reported: at);
        person.Take(Ask, Scene(at));
        person.Take(Confirm, Scene(at));
        var next = NextStep.Of(person)!;
        (next.Step, next.Desk).ShouldBe(("travel-paper", "BNG-KH-PNH"));
        next.Due.ShouldBe(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_instruments_days_are_those_on_which_both_sides_work()
    {
        var at = new DateTimeOffset(2018, 12, 28, 2, 0, 0, TimeSpan.Zero);
        var rules = Rules(at);
        var treaty = new ClockRule
        {
            Service = PersonClocks.Catalogue.Service,
            Clock = PersonClocks.TravelPaper,
            Partner = "KH",
            Instrument = "KH-2005",
            Amount = 4,
            Unit = CountingUnits.WorkingDays,
            Calendar = ClockCalendars.Both,
            WarnBefore = 1,
            Source = "Hiệp định thử",
            Unverified = true,
        };
        var scene = new MoveScene(rules with { ClockRules = [.. rules.ClockRules, treaty] }, Mission, at);
        var person = Person(reported: at);
        person.Take(Ask, scene);
        person.Take(Confirm, scene);
        var paper = Last(person, PersonClocks.TravelPaper);
        paper.Terms.Instrument.ShouldBe("KH-2005");
        // 2 to 4 January; Saturday the 5th is worked here only, Monday the 7th is Cambodia's day of victory; Tuesday 8 January.
        paper.DueAt.ShouldBe(new DateTimeOffset(2019, 1, 8, 17, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Times_written_to_the_minute_are_not_before_what_was_noted_in_that_minute()
    {
        var received = Noon.AddSeconds(42);
        var person = At(PersonStages.PapersIssued);

        person.Take(new PersonReceived(Gate: null, CertificateAt: Noon), Scene(received));

        person.Standing.CertificateAt.ShouldBe(received);
        CodeOf(() => At(PersonStages.PapersIssued).Take(new PersonReceived(Gate: null, Noon.AddMinutes(-1)), Scene(received)))
            .ShouldBe("certificate-before-reception");
        person.Take(new SupportBegun(CertificateAt: null) { DoneAt = Noon }, Scene(received.AddSeconds(5)));
        person.Standing.SupportBegunAt.ShouldBe(received);
    }

    [Fact]
    public void The_certificate_is_issued_immediately_and_nobody_leaves_the_border_without()
    {
        var person = At(PersonStages.Received);
        var certificate = person.Clocks.Single(clock => clock.Kind == PersonClocks.ReturnCertificate);
        (certificate.DueAt, certificate.StateAt(Noon.AddMinutes(1))).ShouldBe((Noon, ClockStates.Overdue));
        CodeOf(() => person.Take(new SupportBegun(CertificateAt: null), Scene())).ShouldBe("certificate-first");
        person.Take(new SupportBegun(Noon), Scene());
        certificate.StateAt(Noon).ShouldBe(ClockStates.MetInTime);
    }

    [Theory]
    [InlineData(0, ClockStates.MetInTime)] // in the minute of the reception, which is as exactly as times are written
    [InlineData(1, ClockStates.MetLate)]
    public void Immediately_is_late_from_the_moment_of_the_reception_and_its_rule_says_so(int minutes, string state)
    {
        var received = Noon.AddSeconds(42);
        var person = At(PersonStages.PapersIssued);
        person.Take(new PersonReceived(Gate: null, CertificateAt: null), Scene(received));
        var certificate = Last(person, PersonClocks.ReturnCertificate);
        certificate.Terms.Source.ShouldEndWith("quá hạn kể từ thời điểm tiếp nhận");
        (certificate.StateAt(received), certificate.StateAt(received.AddSeconds(1))).ShouldBe((ClockStates.Running, ClockStates.Overdue));

        person.Take(new SupportBegun(Noon.AddMinutes(minutes)), Scene(received.AddMinutes(5)));

        certificate.StateAt(received.AddMinutes(5)).ShouldBe(state);
    }

    [Fact]
    public void First_information_is_there_within_three_days_of_the_reception()
    {
        var person = At(PersonStages.Received);
        // Friday 15 June and three calendar days: Monday 18 June.
        Last(person, PersonClocks.FirstInformation).DueAt.ShouldBe(new DateTimeOffset(2018, 6, 18, 17, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void What_is_undone_is_waited_for_again_by_the_same_limit()
    {
        var person = At(PersonStages.Confirmed);
        var reply = Last(person, PersonClocks.ImmigrationReply);
        (reply.MetAt, Last(person, PersonClocks.TravelPaper).IsOpen).ShouldBe((Noon, true));

        person.Undo("Trả lời nhầm người", Scene());

        (reply.IsOpen, Last(person, PersonClocks.TravelPaper).StoppedAt).ShouldBe((true, Noon));
        person.Take(Confirm with { DoneAt = Noon.AddDays(1) }, Scene(Noon.AddDays(1)));
        reply.MetAt.ShouldBe(Noon.AddDays(1));
        Last(person, PersonClocks.TravelPaper).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void With_the_end_every_limit_stops_and_goes_on_where_the_end_is_undone()
    {
        var person = At(PersonStages.IdentityCheck);
        var (reply, due) = (Last(person, PersonClocks.ImmigrationReply), Last(person, PersonClocks.ImmigrationReply).DueAt);
        person.Take(End(PersonOutcomes.Missing), Scene());
        reply.IsOpen.ShouldBeFalse();
        person.Undo("Đã liên lạc lại được", Scene(Noon.AddDays(2)));
        (reply.IsOpen, reply.DueAt).ShouldBe((true, due));
    }

    [Fact]
    public void An_extension_goes_no_further_than_its_rule()
    {
        var person = At(PersonStages.IdentityCheck);
        person.ExtendClock(PersonClocks.ImmigrationReply, 39, "Vụ việc phức tạp", Scene());
        CodeOf(() => person.ExtendClock(PersonClocks.ImmigrationReply, 1, "Còn nữa", Scene())).ShouldNotBeNull();
    }

    private static Clock Last(Person person, string kind) => person.Clocks.Last(clock => clock.Kind == kind);
}
