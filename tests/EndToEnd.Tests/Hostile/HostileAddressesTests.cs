using static Cooperation.EndToEnd.Tests.Hostile.HostileValues;

namespace Cooperation.EndToEnd.Tests.Hostile;

/// <summary>Whatever stands in the address of a page.</summary>
public sealed class HostileAddressesTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/sign-in?return=/Đỗ")]
    [InlineData("/channels/Đỗ Kanaryquét")]
    [InlineData("/exchanges?q=Kanaryquét%0d%0a&from=Đ")]
    [InlineData("/Đỗ/Kanaryquét")]
    [InlineData("/reviews/exchanges?year=Kanaryquét")]
    [InlineData("/exchanges/Kanaryquét/saved")]
    public async Task No_address_ends_in_a_failure_also_where_the_browser_says_it_in_headers(string address)
    {
        using var forms = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Referer", $"http://x.example/{Planted}");
        request.Headers.TryAddWithoutValidation("Accept-Language", Planted);

        using var answer = await forms.SendAsync(request, Cancelled);

        ((int)answer.StatusCode).ShouldBeLessThan(500, address);
        system.LogsShouldNotRepeat();
    }
}
