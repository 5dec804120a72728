using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class HandlingTests
{
    [Theory]
    [InlineData(Handlings.Red, "BCA", null, "not-to-agency")]
    [InlineData(Handlings.AmberStrict, "BDBP", null, null)]
    [InlineData(Handlings.AmberStrict, "BNG", null, "not-to-agency")]
    [InlineData(Handlings.Amber, "BNG", null, null)]
    [InlineData(Handlings.Amber, null, "LA", "not-to-partners")]
    [InlineData(Handlings.Green, null, "LA", null)]
    [InlineData(Handlings.Clear, null, "LA", null)]
    [InlineData(Handlings.Clear, null, null, "one-destination")]
    [InlineData(Handlings.Clear, "BNG", "LA", "one-destination")]
    public void A_handling_says_how_far_it_may_go(string handling, string? agency, string? partner, string? refusal) =>
        Code(Of("KH", (handling, null)).ForwardRefusal(new(agency, partner, "Phối hợp", null), "BDBP")).ShouldBe(refusal);

    [Theory]
    [InlineData(Handlings.Red, false)]
    [InlineData(Handlings.AmberStrict, true)]
    [InlineData(Handlings.Clear, true)]
    public void What_is_for_named_recipients_is_neither_printed_nor_exported(string handling, bool allowed)
    {
        var effective = Of("KH", (handling, null));
        (effective.PrintRefusal() is null).ShouldBe(allowed);
        (effective.ExportRefusal() is null).ShouldBe(allowed);
    }

    [Fact]
    public void In_a_thread_the_strictest_mark_counts_and_so_does_the_strictest_condition()
    {
        var effective = Of("KH", (Handlings.Green, null), (Handlings.AmberStrict, "H0"), (Handlings.Clear, "H2"));
        (effective.Handling, effective.UseCondition).ShouldBe((Handlings.AmberStrict, "H2"));
    }

    [Fact]
    public void A_limit_agreed_with_a_partner_comes_before_the_general_one()
    {
        var to = new Destination(null, "LA", "Phối hợp", null);
        Code(Of("KH", (Handlings.Green, null)).ForwardRefusal(to, "BDBP")).ShouldBeNull();
        Code(Of("CN", (Handlings.Green, null)).ForwardRefusal(to, "BDBP")).ShouldBe("not-to-partners");
    }

    [Theory]
    [InlineData("H2")]
    [InlineData("H3")]
    public void What_asks_for_leave_goes_nowhere_without_it(string condition)
    {
        var effective = Of("KH", (Handlings.Amber, condition));
        Code(effective.ForwardRefusal(new("BNG", null, "Bảo hộ", null), "BDBP")).ShouldBe("permission-required");
        Code(effective.ForwardRefusal(new("BNG", null, "Bảo hộ", "Trực ban bạn đồng ý 10:00"), "BDBP")).ShouldBeNull();
    }

    [Fact]
    public void A_4x4_grade_reads_in_6x6_and_is_kept_as_given()
    {
        var entry = (
            Entries.Incoming with
            {
                SourceReliability = "",
                InformationCredibility = "",
                SourceReliability4x4 = "C",
                InformationCredibility4x4 = "4",
            }
        ).Graded(Rules.Grades);
        (entry.SourceReliability, entry.InformationCredibility, entry.SourceReliability4x4).ShouldBe(("D", "6", "C"));
        (Entries.Incoming with { SourceReliability4x4 = "C" })
            .Graded(Rules.Grades)
            .SourceReliability.ShouldBe("B", "what an officer graded stands");
    }

    private static EffectiveHandling Of(string partner, params (string, string?)[] marks) =>
        EffectiveHandling.Of(
            [.. marks.Select(mark => new HandlingMark(mark.Item1, mark.Item2))],
            partner,
            [.. Rules.Limits.Where(limit => limit.Partner is null || limit.Partner == partner)],
            HandlingOfExchanges.Errors
        );

    private static string? Code(DomainError? refusal) => refusal?.Code["hotline.handling.".Length..];
}
