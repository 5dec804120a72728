using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>An exchange offered to the other force: one desk accepts it or sends it back, and until then nothing else moves.</summary>
[Collection(OneService.Name)]
public sealed class OfferTests(HotlineService service)
{
    [Fact]
    public async Task An_offer_is_accepted_by_the_desk_it_was_made_to_and_by_no_other()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var offered = await service.TakenAsync(exchange, "offer", new { reason = "Vụ việc ở nội địa" });
        (offered["offeredToDesk"]!.GetValue<string>(), offered["desk"]!.GetValue<string>()).ShouldBe(("CA-TN", "BP-TN-MOCBAI"));
        using (var twice = await service.CalledAsync(Officers.OfMocBai, exchange, "offer", new { reason = "Lần nữa" }))
        {
            twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await twice.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.exchange.offered-already");
        }

        foreach (var stranger in new[] { Officers.OfMocBai, Officers.OfHuuNghi, Officers.CentralPolice, Officers.OfTayNinhBorderGuard })
        {
            using var wrong = await service.CalledAsync(stranger, exchange, "acceptance", new { });
            wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await service.ReadAsync(Officers.OfTayNinhPolice, exchange.Address()))["subject"]!
            .GetValue<string>()
            .ShouldNotBeEmpty("both desks of an offer read");
        var accepted = await service.TakenAsync(exchange, "acceptance", new { }, Officers.OfTayNinhPolice);
        (accepted["desk"]!.GetValue<string>(), accepted["leadAgency"]!.GetValue<string>()).ShouldBe(("CA-TN", "BCA"));
        using var former = await service.CalledAsync(Officers.OfMocBai, exchange, "classification", Bodies.Harmless);
        former.StatusCode.ShouldBe(HttpStatusCode.NotFound, "the desk that gave it away moves it no more");
    }

    [Fact]
    public async Task The_desks_to_offer_it_to_are_those_of_the_other_force_and_told_to_the_lead_desk_only()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());

        var desks = (await service.ReadAsync(Officers.OfMocBai, $"{exchange.Address()}/offer/desks"))["items"]!
            .AsArray()
            .Select(desk => desk!.GetValue<string>())
            .ToArray();

        desks[0].ShouldBe("CA-TN", "of the same province");
        desks.ShouldContain("CA-TW");
        desks.ShouldAllBe(desk => desk.StartsWith("CA-", StringComparison.Ordinal));
        using var stranger = await service.GetAsync(Officers.OfHuuNghi, $"{exchange.Address()}/offer/desks");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_offer_sent_back_leaves_everything_as_it_was()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "offer", new { toDesk = "CA-TW", reason = "Chuyển lên trên" });
        var returned = await service.TakenAsync(exchange, "return", new { reason = "Thuộc địa bàn biên giới" }, Officers.CentralPolice);
        (returned["status"]!.GetValue<string>(), returned["desk"]!.GetValue<string>()).ShouldBe(("logged", "BP-TN-MOCBAI"));
        returned["offeredToDesk"].ShouldBeNull();
    }
}
