using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;

namespace Cooperation.Gateway.Tests;

/// <summary>R19.</summary>
[Collection(typeof(SharedFrontDoor))]
public sealed class ChangingCalls(FrontDoor door)
{
    [Theory]
    [InlineData("POST", "/api/hotline/exchanges")]
    [InlineData("PUT", "/api/hotline/exchanges/1")]
    [InlineData("PATCH", "/api/hotline/exchanges/1")]
    [InlineData("DELETE", "/api/hotline/exchanges/1")]
    [InlineData("POST", "/api/session")]
    [InlineData("DELETE", "/api/session")]
    [InlineData("POST", "/API/hotline/exchanges")]
    public async Task Without_the_header_they_are_refused(string method, string address) =>
        await RefusedAsync(method, address, "gateway.requested-with-missing");

    [Theory]
    [InlineData("XMLHttpRequest")]
    [InlineData("")]
    public async Task The_header_says_api_and_nothing_else(string value) =>
        await RefusedAsync("POST", "/api/hotline/exchanges", "gateway.requested-with-missing", ("X-Requested-With", value));

    [Theory]
    [InlineData("http://other.example")]
    [InlineData("null")]
    [InlineData("https://127.0.0.1")]
    public async Task From_a_page_of_another_origin_they_are_refused(string origin) =>
        await RefusedAsync("POST", "/api/hotline/exchanges", "gateway.other-origin", ("X-Requested-With", "api"), ("Origin", origin));

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_browser_that_says_it_comes_from_elsewhere_is_refused(string site) =>
        await RefusedAsync("POST", "/api/hotline/exchanges", "gateway.other-origin", ("X-Requested-With", "api"), ("Sec-Fetch-Site", site));

    [Fact]
    public async Task From_our_own_pages_they_go_through()
    {
        using var answer = await SendAsync(
            "POST",
            "/api/hotline/exchanges",
            ("X-Requested-With", "api"),
            ("Origin", door.Url.GetLeftPart(UriPartial.Authority)),
            ("Sec-Fetch-Site", "same-origin")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task From_a_program_they_go_through()
    {
        using var answer = await SendAsync("POST", "/api/hotline/exchanges", ("X-Requested-With", "api"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Reading_needs_no_header()
    {
        using var answer = await SendAsync("GET", "/api/hotline/exchanges", ("Sec-Fetch-Site", "cross-site"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Forms_are_guarded_by_portals_own_tokens()
    {
        using var answer = await SendAsync("POST", "/exchanges/log");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_elses_pages_may_read()
    {
        using var answer = await SendAsync(
            "OPTIONS",
            "/api/session",
            ("Origin", "http://other.example"),
            ("Access-Control-Request-Method", "POST")
        );

        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    private async Task RefusedAsync(string method, string address, string code, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(method, address, headers);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadFromJsonAsync<JsonNode>())!["code"]!.GetValue<string>().ShouldBe(code);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = door.Url };
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = JsonContent.Create(new { }) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}
