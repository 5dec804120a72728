using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Domain.Tests.Hotline.Clocks;

/// <summary>Of several rules the nearest counts: the partner's instrument, then the urgency, then the general one.</summary>
public sealed class ClockRulesTests
{
    private static readonly ClockRule[] Rules =
    [
        Rule(336, Urgencies.Routine),
        Rule(100),
        Rule(10, partner: "LA"),
        Rule(5, Urgencies.Routine, "CN"),
        Rule(48, clock: ClockKinds.Classification),
    ];

    [Theory]
    [InlineData(Urgencies.Routine, "KH", 336)]
    [InlineData(Urgencies.Flash, "KH", 100)]
    [InlineData(Urgencies.Routine, "LA", 10)]
    [InlineData(Urgencies.Routine, "CN", 5)]
    [InlineData(Urgencies.Flash, "CN", 100)]
    public void The_nearest_rule_counts(string urgency, string partner, int amount) =>
        Rules.For(ClockKinds.Answer, urgency, partner)!.Amount.ShouldBe(amount);

    [Fact]
    public void Where_nothing_is_said_no_clock_runs() => Rules.For(ClockKinds.Verification, Urgencies.Flash, "KH").ShouldBeNull();

    private static ClockRule Rule(int amount, string? urgency = null, string? partner = null, string clock = ClockKinds.Answer) =>
        new()
        {
            Service = "hotline",
            Clock = clock,
            Condition = urgency,
            Partner = partner,
            Amount = amount,
            Unit = CountingUnits.CalendarHours,
            Calendar = ClockCalendars.VietNam,
            WarnBefore = 1,
            Source = "",
            Unverified = true,
        };
}
