using Cooperation.Portal.Areas.Hotline.Channels;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Tests.Channels;

/// <summary>Whom a desk rings, on which number, and whom instead at three in the morning.</summary>
public sealed class WhomToRing
{
    private static readonly DateTimeOffset Night = new(2018, 12, 30, 20, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("máy lẻ 8090 (số giả định)", "tel:8090")]
    [InlineData("+855 23 456-789", "tel:+85523456789")]
    [InlineData("00855 23 456 789", "tel:0085523456789")]
    [InlineData("fax máy lẻ 9090", null)]
    [InlineData("trucban@example.org", "mailto:trucban@example.org")]
    [InlineData("qua tổng đài", null)]
    public void A_number_is_something_to_press_and_a_fax_is_not(string number, string? address) =>
        Dialled.AddressOf(number).ShouldBe(address);

    [Fact]
    public void It_is_the_partners_number_and_not_the_one_of_our_own_end() =>
        WhoAnswers.NumbersOf(Line("KH-MOCBAI", "8090", open: true)).ShouldBe(["máy lẻ 8090"]);

    [Fact]
    public void While_nobody_is_on_duty_it_is_another_line_to_the_same_partner_that_answers()
    {
        var shut = Line("KH-MOCBAI", "8090", open: false);
        var central = Line("KH-TW", "8001", open: true) with { Level = "central", Desk = "BP-TW" };
        var elsewhere = Line("KH-AG", "8070", open: true) with { Desk = "BP-AG" };
        ChannelRow[] lines =
        [
            shut,
            elsewhere,
            Line("KH-2", "8091", open: false),
            central,
            Line("LA-1", "8050", open: true) with
            {
                Partner = "LA",
            },
        ];

        WhoAnswers.InsteadOf(shut, lines)!.Code.ShouldBe("KH-TW");
        WhoAnswers.InsteadOf(shut, [shut]).ShouldBeNull();
        WhoAnswers.InsteadOf(shut, [.. lines, Line("KH-3", "8092", open: true)])!.Code.ShouldBe("KH-3", "the desk's own line comes first");
    }

    private static ChannelRow Line(string code, string theirs, bool open) =>
        new()
        {
            Id = Guid.Empty,
            Code = code,
            Version = 1,
            Partner = "KH",
            Level = "post",
            Area = "border",
            Desk = "BP-TN-MOCBAI",
            TheirUnit = "Đồn Ba Vét",
            TheirUnitEn = "Bavet post",
            Numbers = ["máy lẻ 7090"],
            Languages = ["vi"],
            OurHours = "24/7",
            TheirHours = "24/7",
            TheirZone = "Asia/Phnom_Penh",
            Medium = "telephone",
            Unverified = true,
            ContactPoints =
            [
                new("A", "ours", "Trực ban", "Duty", ["máy lẻ 7090"], ["vi"], true),
                new("B", "theirs", "Trực ban", "Duty", [$"máy lẻ {theirs}"], ["km"], true),
            ],
            AnswersNow = new(Night, End(true), End(open)),
            Testing = new("sound", 7, false, null, false, 0, 0, null, null, []),
            Allowed = new(false, false),
        };

    private static ChannelEnd End(bool open) => new(open, "Asia/Phnom_Penh", Night, null, open ? null : "night", null, null, ["vi"], []);
}
