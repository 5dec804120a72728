using System.Net;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>An Idempotency-Key is no way to an exchange that the account may not see any more.</summary>
[Collection(OneService.Name)]
public sealed class ReplayedAnswersTests(HotlineService service)
{
    [Fact]
    public async Task A_key_answers_no_more_after_the_account_went_to_another_desk()
    {
        var officer = Officers.OfMocBai;
        var elsewhere = officer with { Desk = "BP-LS-HUUNGHI", Partners = ["CN"], Provinces = ["20"] };
        var request = An.Exchange();
        var key = Guid.CreateVersion7(Officers.Noon).ToString();

        using var first = await service.LogAsync(officer, request, key);
        using var again = await service.LogAsync(officer, request, key);
        using var lost = await service.LogAsync(elsewhere, request, key);

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(
            await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        lost.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        lost.Headers.Location.ShouldBeNull();
        lost.Headers.ETag.ShouldBeNull();
        (await lost.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("HL-");
    }

    [Fact]
    public async Task A_key_answers_no_more_after_the_desk_gave_the_exchange_away()
    {
        var police = Officers.OfTayNinhPolice;
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "offer", new { reason = "Vụ việc ở nội địa" });
        var (address, key) = ($"{exchange.Address()}/acceptance", Guid.CreateVersion7(Officers.Noon).ToString());
        using var first = await service.PostAsync(police, address, new { }, "\"2\"", key);
        using var again = await service.PostAsync(police, address, new { }, "\"2\"", key);

        await service.TakenAsync(exchange, "offer", new { toDesk = "BP-TN-MOCBAI", reason = "Thuộc địa bàn biên giới" }, police);
        await service.TakenAsync(exchange, "acceptance", new { });
        using var lost = await service.PostAsync(police, address, new { }, "\"2\"", key);

        (first.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        lost.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
