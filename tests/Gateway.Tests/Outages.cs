using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class Outages(FrontDoor door)
{
    [Theory]
    [InlineData("vi", "Một phần của hệ thống đang tạm ngừng")]
    [InlineData("en", "A part of the system is not running")]
    public async Task A_service_that_is_not_running_is_reported_in_the_callers_language(string language, string sentence)
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));

        using var answer = await client.GetAsync(
            new Uri("/api/reviews/figures/exchanges", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        problem["code"]!.GetValue<string>().ShouldBe("gateway.service-down");
        problem["detail"]!.GetValue<string>().ShouldContain(sentence);
        problem["traceId"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_service_that_ends_half_way_may_have_saved_something_and_the_caller_is_told()
    {
        using var client = door.Browser();

        using var answer = await client.PostAsJsonAsync("/api/hotline/hang-up", new { }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["code"]!
            .GetValue<string>()
            .ShouldBe("gateway.service-failed");
    }

    [Fact]
    public async Task People_see_a_page_when_portal_fails()
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        using var answer = await client.GetAsync(new Uri("/hang-up", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("<html lang=\"vi\">");
        page.ShouldNotContain("<style");
        page.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_before_it_is_read()
    {
        using var client = door.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/hotline/exchanges")
        {
            Content = new ByteArrayContent(new byte[1_048_577]),
        };
        request.Headers.ExpectContinue = true;

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        await ShouldBeTooLargeAsync(answer);
    }

    [Fact]
    public async Task Who_writes_a_body_over_the_limit_to_its_end_still_gets_the_answer()
    {
        using var client = door.Browser();

        using var answer = await client.PostAsync(
            new Uri("/api/hotline/exchanges", UriKind.Relative),
            new ByteArrayContent(new byte[24_000_000]),
            TestContext.Current.CancellationToken
        );

        await ShouldBeTooLargeAsync(answer);
    }

    [Fact]
    public async Task A_body_over_the_limit_that_does_not_say_so_is_cut_off()
    {
        using var client = door.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/hotline/exchanges")
        {
            Content = new StreamContent(new MemoryStream(new byte[1_048_600])),
        };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        await ShouldBeTooLargeAsync(answer);
    }

    [Fact]
    public async Task A_body_within_the_limit_goes_through()
    {
        using var client = door.Browser();

        using var answer = await client.PostAsync(
            new Uri("/api/hotline/exchanges", UriKind.Relative),
            new StringContent(new string('a', 1_048_576), Encoding.ASCII),
            TestContext.Current.CancellationToken
        );

        (await answer.Content.ReadFromJsonAsync<Echo>(TestContext.Current.CancellationToken))!.Length.ShouldBe("1048576");
    }

    [Theory]
    [InlineData("/api/hotline/imports")]
    [InlineData("/api/hotline/exchanges/01900000-0000-7000-8000-0000000000AB/attachments")]
    [InlineData("/exchanges/01900000-0000-7000-8000-0000000000ab/attachments")]
    public async Task A_file_that_is_sent_where_files_are_may_be_longer(string address)
    {
        using var client = door.Browser();

        using var answer = await client.PostAsync(
            new Uri(address, UriKind.Relative),
            new ByteArrayContent(new byte[24_000_000]),
            TestContext.Current.CancellationToken
        );
        using var elsewhere = await client.PutAsync(
            new Uri(address, UriKind.Relative),
            new ByteArrayContent(new byte[2_000_000]),
            TestContext.Current.CancellationToken
        );

        (await answer.Content.ReadFromJsonAsync<Echo>(TestContext.Current.CancellationToken))!.Length.ShouldBe("24000000");
        await ShouldBeTooLargeAsync(elsewhere);
    }

    [Theory]
    [InlineData("/api/hotline/exchanges/attachments")]
    [InlineData("/api/hotline/exchanges/x/attachments")]
    [InlineData("/api/hotline/exchanges/01900000-0000-7000-8000-0000000000ab/attachments/x")]
    [InlineData("/api/hotline/exchanges/01900000-0000-7000-8000-0000000000ab/people")]
    [InlineData("/api/reviews/exchanges/01900000-0000-7000-8000-0000000000ab/attachments")]
    public async Task What_only_looks_like_a_place_for_files_is_none(string address)
    {
        using var client = door.Browser();

        using var answer = await client.PostAsync(
            new Uri(address, UriKind.Relative),
            new ByteArrayContent(new byte[2_000_000]),
            TestContext.Current.CancellationToken
        );

        await ShouldBeTooLargeAsync(answer);
    }

    private static async Task ShouldBeTooLargeAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadFromJsonAsync<JsonNode>())!["code"]!.GetValue<string>().ShouldBe("gateway.too-large");
    }
}
