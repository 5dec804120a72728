using System.Net;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Whoever signs in lands on a page that is his: on his work, or on a home that says what will come and whom to ask.</summary>
public sealed class HomesOfRolesTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("immigration", "/cases/home", "Nhân thân chờ xác minh")]
    [InlineData("socialAffairs", "/cases/home", "Đề nghị tiếp nhận")]
    [InlineData("operator", "/reviews/reconciliation", "Đối chiếu ngay")]
    [InlineData("consular", "/cases/home", "Hồ sơ mới báo")]
    public async Task A_role_with_nothing_to_do_gets_a_home_that_says_so_and_any_other_its_work(string role, string home, string words)
    {
        using var client = await system.SignInAsync(role, Cancelled);
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        using var first = await client.GetAsync(new Uri("/", UriKind.Relative), Cancelled);
        first.Headers.Location!.OriginalString.ShouldBe(home);
        using var page = await client.GetAsync(new Uri(home, UriKind.Relative), Cancelled);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancelled)).ShouldContain(words);
    }

    [Theory]
    [InlineData("immigration", "/cases", "/cases/new", "/instruments", "/meetings")]
    [InlineData("socialAffairs", "/cases", "/cases/new", "/instruments", "/meetings")]
    [InlineData("supervisor", "/cases", "/cases/new", "/instruments/new", "/meetings/new")]
    [InlineData("planner", "/cases", "/cases/new")]
    [InlineData("consular", "/instruments/new", "/meetings", "/meetings/new")]
    [InlineData("centralDesk", "/cases", "/instruments/new", "/meetings", "/meetings/new")]
    [InlineData("operator", "/cases", "/instruments", "/meetings")]
    public async Task Whoever_may_not_see_or_make_records_has_no_page_of_them(string role, params string[] addresses)
    {
        using var client = await system.SignInAsync(role, Cancelled);

        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Theory]
    [InlineData("borderGuardLiaison")]
    [InlineData("consular")]
    [InlineData("centralDesk")]
    [InlineData("planner")]
    public async Task Whoever_works_with_partners_reads_the_instruments(string role)
    {
        using var client = await system.SignInAsync(role, Cancelled);

        foreach (var address in (string[])["/instruments", "/instruments/KH-2005"])
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task An_instrument_that_is_not_there_is_no_page()
    {
        using var client = await system.SignInAsync("planner", Cancelled);

        foreach (var address in (string[])["/instruments/KH-1900", "/meetings/MT-KH-1900-000001"])
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }
}
