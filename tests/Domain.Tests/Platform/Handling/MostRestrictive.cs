using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Domain.Tests.Platform.Handling;

/// <summary>What may be done with a record of any service: the strictest mark counts, within what was agreed with the partner, and the refusals are the service's own.</summary>
public sealed class MostRestrictive
{
    private static readonly HandlingErrors Errors = new("sample");

    private static readonly HandlingLimit[] Limits =
    [
        Limit(Handlings.Red, ForwardLimits.None, leaves: false),
        Limit(Handlings.AmberStrict, ForwardLimits.OwnAgency),
        Limit(Handlings.Amber, ForwardLimits.Agencies),
        Limit(Handlings.Green, ForwardLimits.Partners),
        Limit(Handlings.Green, ForwardLimits.Agencies, partner: "CN"),
        Limit(Handlings.Clear, ForwardLimits.Partners),
    ];

    [Theory]
    [InlineData(Handlings.Clear, Handlings.Red, Handlings.Red)]
    [InlineData(Handlings.Amber, Handlings.AmberStrict, Handlings.AmberStrict)]
    [InlineData(Handlings.Clear, Handlings.Green, Handlings.Green)]
    public void The_strictest_of_two_marks_counts_whichever_comes_first(string one, string other, string strictest)
    {
        Of("KH", new(one, null), new(other, null)).Handling.ShouldBe(strictest);
        Of("KH", new(other, null), new(one, null)).Handling.ShouldBe(strictest);
    }

    [Fact]
    public void The_strictest_condition_counts_beside_the_strictest_handling()
    {
        var effective = Of("KH", new(Handlings.Green, "H2"), new(Handlings.AmberStrict, null), new(Handlings.Clear, "H1"));
        (effective.Handling, effective.UseCondition).ShouldBe((Handlings.AmberStrict, "H2"));
    }

    [Fact]
    public void What_was_agreed_with_the_partner_comes_before_the_general_limit()
    {
        var to = new Destination(null, "LA", "Phối hợp", null);
        Of("KH", new HandlingMark(Handlings.Green, null)).ForwardRefusal(to, "BNG").ShouldBeNull();
        Of("CN", new HandlingMark(Handlings.Green, null)).ForwardRefusal(to, "BNG")!.Code.ShouldBe("sample.handling.not-to-partners");
    }

    [Fact]
    public void What_is_for_named_recipients_leaves_in_no_way()
    {
        var effective = Of("KH", new HandlingMark(Handlings.Red, null));
        effective.PrintRefusal()!.Code.ShouldBe("sample.handling.not-printed");
        effective.ExportRefusal()!.Code.ShouldBe("sample.handling.not-exported");
        effective.ForwardRefusal(new("BCA", null, "Phối hợp", null), "BNG")!.Code.ShouldBe("sample.handling.not-to-agency");
    }

    [Theory]
    [InlineData(Handlings.Amber, null, Handlings.Green, null, null, "sample.handling.leave-to-loosen-required")]
    [InlineData(Handlings.Amber, null, Handlings.Green, null, "Bạn đồng ý 10:00", null)]
    [InlineData(Handlings.Amber, null, Handlings.Red, null, null, null)]
    [InlineData(Handlings.Amber, "H2", Handlings.Amber, "H1", null, "sample.handling.leave-to-loosen-required")]
    [InlineData(Handlings.Amber, "H1", Handlings.Amber, "H2", null, null)]
    [InlineData(Handlings.Amber, null, Handlings.Amber, "H3", "Bạn đồng ý 10:00", "sample.handling.restriction-required")]
    public void A_mark_is_loosened_with_leave_only_and_made_stricter_at_will(
        string was,
        string? conditionBefore,
        string becomes,
        string? condition,
        string? permission,
        string? refusal
    ) =>
        Loosening
            .Refusals(new(was, conditionBefore), new(becomes, condition), "handling", permission, Errors)
            .Select(error => error.Code)
            .SingleOrDefault()
            .ShouldBe(refusal);

    private static EffectiveHandling Of(string partner, params HandlingMark[] marks) =>
        EffectiveHandling.Of(marks, partner, Limits, Errors);

    private static HandlingLimit Limit(string handling, string forward, bool leaves = true, string? partner = null) =>
        new()
        {
            Handling = handling,
            Forward = forward,
            Partner = partner,
            Print = leaves,
            Export = leaves,
            Source = "TLP 2.0",
        };
}
