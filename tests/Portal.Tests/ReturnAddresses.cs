using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Tests;

/// <summary>Where the door sends people on: never off this site.</summary>
public sealed class ReturnAddresses
{
    [Theory]
    [InlineData("/exchanges?partner=KH&status=logged")]
    [InlineData("/")]
    public void An_address_of_this_site_is_kept(string address) => Page.Local(address).ShouldBe(address);

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/a\\..\\b")]
    [InlineData("/a\r\nSet-Cookie: x=y")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    [InlineData(null)]
    public void Any_other_leads_home(string? address) => Page.Local(address).ShouldBe("/");
}
