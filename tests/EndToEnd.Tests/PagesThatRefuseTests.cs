using System.Globalization;
using System.Net;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Whatever a browser sends, people get a page in their language: never a document for programs, never a failure of the system.</summary>
public sealed class PagesThatRefuseTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_that_is_no_longer_valid_is_answered_with_a_page_that_leads_back()
    {
        using var visitor = new Visitor(system.Url);

        using var answer = await visitor.SendAsAsync("/sign-in", [new("userName", "ai.do"), new("password", "gì đó")], Cancelled);

        await ShouldBePageAsync(answer, HttpStatusCode.BadRequest, "Trang này đã mở quá lâu");
    }

    [Fact]
    public async Task A_pasted_character_that_no_form_can_carry_is_answered_with_a_page_that_says_so()
    {
        using var visitor = new Visitor(system.Url);

        using var answer = await visitor.SendAsync(
            "/sign-in",
            "/sign-in",
            [new("userName", "ai\0do"), new("password", "gì đó")],
            Cancelled
        );

        await ShouldBePageAsync(answer, HttpStatusCode.BadRequest, "Biểu mẫu có ký tự không đọc được");
    }

    [Fact]
    public async Task A_form_over_the_limit_is_answered_with_a_page()
    {
        using var visitor = new Visitor(system.Url);

        using var answer = await visitor.SendAsync("/sign-in", "/sign-in", [new("userName", new string('x', 2_000_000))], Cancelled);

        await ShouldBePageAsync(answer, HttpStatusCode.RequestEntityTooLarge, "vượt quá giới hạn");
    }

    [Fact]
    public async Task A_file_over_the_limit_without_scripts_is_answered_with_a_page_that_says_how_large_it_may_be()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        officer.DefaultRequestHeaders.Add("Accept", "text/html");
        using var file = new ByteArrayContent(new byte[40 * 1024 * 1024]);
        using var form = new MultipartFormDataContent { { file, "file", "scan.pdf" } };
        var address = new Uri($"/exchanges/{Guid.CreateVersion7()}/attachments", UriKind.Relative);

        using var answer = await officer.PostAsync(address, form, Cancelled);

        await ShouldBePageAsync(answer, HttpStatusCode.RequestEntityTooLarge, "25 MB");
    }

    [Theory]
    [InlineData("borderGuardLiaison", "/exchanges?from=1/1/0001", "31/12/2018")]
    [InlineData("borderGuardLiaison", "/exchanges?to=99/99/9999", "31/12/2018")]
    [InlineData("borderGuardLiaison", "/exchanges?status=bogus", "Bộ lọc chưa đúng")]
    [InlineData("borderGuardLiaison", "/exchanges?after=x", "Bộ lọc chưa đúng")]
    [InlineData("consular", "/cases?status=bogus", "Bộ lọc chưa đúng")]
    [InlineData("consular", "/cases?after=x", "Bộ lọc chưa đúng")]
    [InlineData("planner", "/instruments?status=bogus", "Bộ lọc chưa đúng")]
    [InlineData("planner", "/meetings?from=1/1/0001", "31/12/2018")]
    [InlineData("planner", "/reviews/exchanges?year=99999", "Địa chỉ này không đúng")]
    [InlineData("planner", "/reviews/exchanges?year=-1", "Địa chỉ này không đúng")]
    [InlineData("planner", "/reviews/exchanges?year=abc", "Địa chỉ này không đúng")]
    [InlineData("planner", "/reviews/exchanges?partner=kh", "Địa chỉ này không đúng")]
    [InlineData("planner", "/reviews/exchanges/records?month=13", "Địa chỉ này không đúng")]
    [InlineData("planner", "/reviews/exchanges/records?after=x", "Địa chỉ này không đúng")]
    public async Task An_address_changed_by_hand_is_answered_with_400_and_words(string role, string address, string words)
    {
        using var client = await system.SignInAsync(role, Cancelled);
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);

        var page = await ShouldBePageAsync(answer, HttpStatusCode.BadRequest, words);
        page.ShouldNotContain("2018-12-31");
        page.ShouldNotContain("Không có trao đổi nào khớp bộ lọc");
    }

    [Theory]
    [InlineData("planner", "/cases/{0}")]
    [InlineData("planner", "/cases/{0}/happenings")]
    [InlineData("planner", "/cases/{0}/letters/new")]
    [InlineData("planner", "/cases/{0}/papers/new/verificationRequest")]
    [InlineData("planner", "/cases/persons/{0}")]
    [InlineData("planner", "/cases/persons/{0}/travel-paper")]
    [InlineData("borderGuardLiaison", "/cases/{0}/costs/new")]
    [InlineData("consular", "/exchanges/{0}")]
    public async Task Of_a_record_that_the_role_never_sees_it_is_told_that_there_is_none(string role, string address)
    {
        using var client = await system.SignInAsync(role, Cancelled);
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        using var answer = await client.GetAsync(
            new Uri(string.Format(CultureInfo.InvariantCulture, address, Guid.CreateVersion7()), UriKind.Relative),
            Cancelled
        );

        await ShouldBePageAsync(answer, HttpStatusCode.NotFound, "Không tìm thấy trang");
    }

    [Theory]
    [InlineData("planner", "/cases")]
    [InlineData("planner", "/cases/persons")]
    [InlineData("consular", "/exchanges")]
    public async Task A_list_that_is_not_for_the_role_says_so(string role, string address)
    {
        using var client = await system.SignInAsync(role, Cancelled);
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> ShouldBePageAsync(HttpResponseMessage answer, HttpStatusCode status, string words)
    {
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));
        answer.StatusCode.ShouldBe(status, page);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html", page);
        page.ShouldContain("lang=\"vi\"");
        page.ShouldContain(words);
        return page;
    }
}
