using Cooperation.Portal.Areas.Identity.SigningIn;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Cooperation.Portal.Tests;

/// <summary>Where the door sends people on: never off this site.</summary>
public sealed class ReturnAddresses
{
    [Theory]
    [InlineData("/exchanges?partner=KH&status=logged")]
    [InlineData("/exchanges/01900000-0000-7000-8000-000000000001/corrections?field=place")]
    [InlineData("/exchanges?return=//elsewhere.example/")]
    [InlineData("/")]
    public void An_address_of_this_site_is_kept(string address) => Page.Local(address).ShouldBe(address);

    [Theory]
    [InlineData("/exchanges?q=Đỗ x", "/exchanges?q=%C4%90%E1%BB%97%20x")]
    [InlineData("/exchanges?q=%C4%90", "/exchanges?q=%C4%90")]
    [InlineData("/a\u2028", "/a%E2%80%A8")]
    public void An_address_is_kept_in_signs_that_a_header_can_carry(string address, string kept) => Page.Local(address).ShouldBe(kept);

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

    [Theory]
    [InlineData("GET", "/sign-in?return=")]
    [InlineData("POST", "/sign-in?note=ended&return=")]
    public void Who_signs_in_again_comes_back_to_the_whole_address(string method, string door)
    {
        const string Address = "/exchanges/01900000-0000-7000-8000-000000000001/corrections?field=place&from=a%26b";
        var request = RequestOf(method, "/exchanges/01900000-0000-7000-8000-000000000001/corrections", "?field=place&from=a%26b");

        var way = SignIn.AddressFor(request, isKept: false);

        way.ShouldBe(door + Uri.EscapeDataString(Address));
        Page.Local(QueryHelpers.ParseQuery(way[way.IndexOf('?', StringComparison.Ordinal)..])["return"]).ShouldBe(Address);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public void An_address_that_only_looks_like_one_of_this_site_is_no_way_back(string method)
    {
        var way = SignIn.AddressFor(RequestOf(method, "//elsewhere.example/", "?field=place"), isKept: false);

        Page.Local(QueryHelpers.ParseQuery(way[way.IndexOf('?', StringComparison.Ordinal)..])["return"]).ShouldBe("/");
    }

    private static HttpRequest RequestOf(string method, string path, string query)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Path, request.QueryString) = (method, path, new QueryString(query));
        return request;
    }
}
