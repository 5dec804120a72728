using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>A negotiation by articles and sides: what stands on the table, what the mandate allows, the order of rounds and days.</summary>
public sealed class NegotiationTests
{
    [Theory]
    [InlineData("planned", false)]
    [InlineData("mandate", true)]
    [InlineData("negotiating", true)]
    [InlineData("initialled", true)]
    [InlineData("proposed", true)]
    [InlineData("approved", true)]
    [InlineData("signed", false)]
    [InlineData("ratified", false)]
    [InlineData("inForce", false)]
    [InlineData("underReview", false)]
    [InlineData("amended", false)]
    [InlineData("ended", false)]
    public void It_is_on_the_table_from_the_mandate_to_the_signature(string status, bool isOpen) =>
        Negotiation.IsOpen(status).ShouldBe(isOpen);

    [Fact]
    public void Each_side_has_its_draft_and_what_is_said_anew_of_an_agreed_article_opens_it()
    {
        var track = Begun();
        Hold(track, "5", ObligationSides.VietNam, "Mỗi bên có một đầu mối.");
        Hold(track, "5", ObligationSides.PartnerSide, "Mỗi bên có hai đầu mối.");
        track.OpenPoints.ShouldBe(1);
        Refused(() => track.Stand("5", "agreed", null, Signed.Planner, Signed.Noon)).ShouldEndWith("text-required");
        track.Stand("5", "bracketed", "Mỗi bên có [một][hai] đầu mối.", Signed.Planner, Signed.Noon);
        track.OpenPoints.ShouldBe(1);
        Hold(track, "5", ObligationSides.PartnerSide, "Mỗi bên có một đầu mối.");
        track.Stand("5", "agreed", null, Signed.Planner, Signed.Noon);
        (track.Articles[0].State, track.Articles[0].Text, track.OpenPoints).ShouldBe(("agreed", "Mỗi bên có một đầu mối.", 0));
        Hold(track, "5", ObligationSides.PartnerSide, "Mỗi bên có ba đầu mối.");
        (track.Articles[0].State, track.Articles[0].Text).ShouldBe(("open", null));
        track.Positions.Count.ShouldBe(4);
        Refused(() => track.Stand("6", "open", null, Signed.Planner, Signed.Noon)).ShouldEndWith("article-unknown");
    }

    [Fact]
    public void A_position_of_ours_beyond_the_mandate_is_kept_and_warned_of()
    {
        var track = Begun();
        Hold(track, "5", ObligationSides.VietNam, "x").ShouldBeFalse("no limits by article yet");
        track.Limit([new("5", "within", null), new("6", "askFirst", "Mức kinh phí"), new("7", "never", null)], Signed.Planner, Signed.Noon);
        Hold(track, "5", ObligationSides.VietNam, "x").ShouldBeFalse();
        Hold(track, "6", ObligationSides.VietNam, "x").ShouldBeTrue();
        Hold(track, "7", ObligationSides.PartnerSide, "x").ShouldBeFalse("what they want is no matter of our mandate");
        track.Stand("7", "agreed", "x", Signed.Planner, Signed.Noon).ShouldBeTrue();
        Hold(track, "8", ObligationSides.VietNam, "x").ShouldBeTrue("the mandate does not name it");
        track.Articles.Where(article => article.IsBeyondMandate).Select(article => article.Number).ShouldBe(["6", "7", "8"]);
        Refused(() => track.Limit([new("5", "within", null), new("5", "never", null)], Signed.Planner, Signed.Noon))
            .ShouldEndWith("article-twice");
    }

    [Fact]
    public void Rounds_and_days_have_their_order()
    {
        var track = Begun();
        Refused(() => track.Meet(null, null, null, Signed.Planner, Signed.Noon)).ShouldEndWith("day-required");
        Refused(() => track.Meet(new(2018, 6, 16), null, null, Signed.Planner, Signed.Noon)).ShouldEndWith("time-in-future");
        track.Meet(new(2018, 6, 1), "MT-GB-2018-000001", null, Signed.Planner, Signed.Noon);
        Refused(() => track.Meet(new(2018, 5, 1), null, null, Signed.Planner, Signed.Noon)).ShouldEndWith("before-last-round");
        Refused(() => track.Meet(new(2018, 6, 2), "MT-GB-2018-000001", null, Signed.Planner, Signed.Noon)).ShouldEndWith("round-there");
        Refused(() => track.Hold(new("5", null, ObligationSides.VietNam, "x", 2), Signed.Planner, Signed.Noon))
            .ShouldEndWith("round-unknown");
        Refused(() => track.Schedule([new("signature", new(2018, 9, 1)), new("approval", new(2018, 10, 1))], Signed.Planner, Signed.Noon))
            .ShouldEndWith("calendar-order");
        track.Schedule([new("signature", new(2018, 11, 21)), new("approval", new(2018, 10, 1))], Signed.Planner, Signed.Noon);
        track.Calendar.Select(milestone => milestone.Step).ShouldBe(["approval", "signature"]);
    }

    private static bool Hold(Negotiation track, string article, string side, string text) =>
        track.Hold(new(article, null, side, text, null), Signed.Planner, Signed.Noon);

    private static string Refused(Action step) => Should.Throw<DomainException>(step).Errors[0].Code;

    private static Negotiation Begun() => Negotiation.Begin(Signed.At("negotiating"), Signed.Planner, Signed.Noon);
}
