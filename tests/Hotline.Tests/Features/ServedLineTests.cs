using System.Net;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What an account's partners and areas bind, at the front door.</summary>
[Collection(OneService.Name)]
public sealed class ServedLineTests(HotlineService service)
{
    [Fact]
    public async Task What_goes_out_to_a_partner_whom_the_account_does_not_serve_is_refused_on_record()
    {
        var officer = Officers.OfMocBai with { Id = Guid.CreateVersion7(Officers.Noon) };
        using var refused = await service.LogAsync(officer, An.OutgoingExchange().With("partner", "LA").With("language", "lo"));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var problem = await refused.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("hotline.exchange.partner-not-served");
        problem["errors"]!["partner"].ShouldNotBeNull();
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where kind = 'Refusal' and account_id = @account",
                ("account", officer.Id)
            )
        )[0]
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_came_to_the_wrong_telephone_is_logged_all_the_same_and_led_by_the_desk_whose_it_is()
    {
        var logged = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("partner", "LA").With("language", "lo").With("province", "45")
        );
        logged["desk"]!.GetValue<string>().ShouldNotBe(Officers.OfMocBai.Desk);
        (await service.ReadAsync(Officers.OfMocBai, logged.Address()))["subject"].ShouldNotBeNull();
    }
}
