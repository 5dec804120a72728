using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Domain.Tests.Platform.Clocks;

/// <summary>What the law asks of a clock beyond an amount of time: at once, in another unit, with more time where a rule gives it, and by the nearest rule.</summary>
public sealed class ClocksOfTheLaw
{
    private static readonly ClockCatalogue Kinds = new(
        "sample",
        [new("reception", new("tiếp nhận", "reception")), new("verification", new("xác minh", "verification"), IsNumbered: true)]
    );

    private static readonly Officer By = new(Guid.Empty, "Cán bộ thử", "BNG", "BNG-CLS");
    private static readonly RecordCalendars Calendars = new(
        "KH",
        [new("VN", new(2018, 9, 3), DayReasons.Holiday, new("Quốc khánh", "National Day"))]
    );

    // Thursday 30 August 2018, 09:00 in Viet Nam; Monday 3 September was a day off.
    private static readonly DateTimeOffset Thursday = new(2018, 8, 30, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_to_be_done_immediately_is_due_when_it_begins_and_nobody_is_warned_before()
    {
        var clock = Begin(Terms(0, CountingUnits.CalendarHours, warn: 0));

        (clock.DueAt, clock.WarnAt).ShouldBe((Thursday, Thursday));
        clock.StateAt(Thursday).ShouldBe(ClockStates.Running);
        clock.StateAt(Thursday.AddMinutes(1)).ShouldBe(ClockStates.Overdue);
    }

    [Fact]
    public void More_time_counts_in_the_unit_of_the_rule_and_keeps_who_gave_it_and_why()
    {
        var clock = Begin(Terms(2, CountingUnits.WorkingDays, warn: 1, extendBy: 3));
        clock.DueAt.ShouldBe(EndOf(2018, 9, 4)); // Friday, and Tuesday after the day off

        clock.Extend(Kinds, 2, "Vụ việc phức tạp", Calendars, By, Thursday.AddHours(1));

        clock.DueAt.ShouldBe(EndOf(2018, 9, 6));
        clock.WarnAt.ShouldBe(EndOf(2018, 9, 5));
        clock.Extensions.ShouldHaveSingleItem().ShouldBe(new(2, "Vụ việc phức tạp", Thursday.AddHours(1), By.Name, By.Desk));
    }

    [Fact]
    public void More_time_than_the_rule_gives_in_all_is_refused_and_changes_nothing()
    {
        var clock = Begin(Terms(2, CountingUnits.WorkingDays, warn: 1, extendBy: 3));
        clock.Extend(Kinds, 2, "Vụ việc phức tạp", Calendars, By, Thursday);

        Refusal(() => clock.Extend(Kinds, 2, "Lại nữa", Calendars, By, Thursday)).ShouldBe("sample.clock.extended-too-far");

        (clock.DueAt, clock.Extensions.Count).ShouldBe((EndOf(2018, 9, 6), 1));
    }

    [Fact]
    public void Where_the_rule_gives_no_more_time_nobody_does() =>
        Refusal(() => Begin(Terms(2, CountingUnits.WorkingDays, warn: 1)).Extend(Kinds, 1, "Xin thêm", Calendars, By, Thursday))
            .ShouldBe("sample.clock.not-extendable");

    [Fact]
    public void A_clock_is_called_by_its_kind_and_where_there_may_be_several_by_its_number()
    {
        Clock[] clocks =
        [
            Begin(Terms(1, CountingUnits.WorkingDays, warn: 0)),
            Begin(Terms(1, CountingUnits.WorkingDays, warn: 0), "verification", 2),
        ];

        clocks.Select(Kinds.NameOf).ShouldBe(["reception", "verification-2"]);
        Kinds.Named(clocks, "verification-2").ShouldBe(clocks[1]);
        Refusal(() => Kinds.Named(clocks, "verification-1")).ShouldBe("sample.clock.no-such-clock");
    }

    [Fact]
    public void An_instruments_rule_goes_before_the_law_and_one_for_the_condition_before_one_for_all()
    {
        ClockRule[] rules = [Rule(20), Rule(60, condition: "complex"), Rule(10, partner: "KH")];

        rules.For("verification", "simple", "LA")!.Amount.ShouldBe(20);
        rules.For("verification", "complex", "LA")!.Amount.ShouldBe(60);
        rules.For("verification", "complex", "KH")!.Amount.ShouldBe(10);
        rules.For("reception", "complex", "KH").ShouldBeNull();
    }

    private static Clock Begin(ClockTerms terms, string kind = "reception", int number = 1) =>
        Clock.Start(kind, number, terms, Thursday, Calendars, []);

    private static ClockTerms Terms(decimal amount, string unit, decimal warn, decimal? extendBy = null) =>
        new(
            amount,
            unit,
            ClockCalendars.VietNam,
            warn,
            "Quy định thử",
            Instrument: null,
            Unverified: true,
            "01/2014/TTLT",
            "Điều 6",
            "received",
            extendBy
        );

    private static ClockRule Rule(decimal amount, string? condition = null, string? partner = null) =>
        new()
        {
            Service = "sample",
            Clock = "verification",
            Condition = condition,
            Partner = partner,
            Amount = amount,
            Unit = CountingUnits.WorkingDays,
            Calendar = ClockCalendars.VietNam,
            WarnBefore = 1,
            Source = "Quy định thử",
            Unverified = true,
        };

    private static DateTimeOffset EndOf(int year, int month, int day) => CivilTime.EndOf(new(year, month, day));

    private static string Refusal(Action action) => Should.Throw<DomainException>(action).Errors.ShouldHaveSingleItem().Code;
}
