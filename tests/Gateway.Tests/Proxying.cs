using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Launcher.Catalogue;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class Proxying(FrontDoor door)
{
    [Fact]
    public async Task A_service_gets_a_token_for_itself_that_lives_two_minutes()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        var echo = await FrontDoor.EchoAsync(client, "/api/hotline/exchanges?partner=KH");

        echo.Service.ShouldBe("hotline");
        echo.Address.ShouldBe("/api/hotline/exchanges?partner=KH");
        var token = await ServiceTokens.ReadAsync(door, echo.Token!, "hotline");
        token.Alg.ShouldBe(SecurityAlgorithms.EcdsaSha256);
        (token.ValidTo - token.IssuedAt).ShouldBe(TimeSpan.FromMinutes(2));
        token.GetClaim("name").Value.ShouldBe("Đại úy Trần Văn Thử");
        token.GetClaim("agency").Value.ShouldBe("BDBP");
        token.GetClaim("desk").Value.ShouldBe("BP-TN-MOCBAI");
        token.GetClaim("role").Value.ShouldBe("borderGuardLiaison");
        token.GetClaim("partner").Value.ShouldBe("KH");
        token.GetClaim("area").Value.ShouldBe("border");
        token.GetClaim("province").Value.ShouldBe("72");
        Guid.Parse(token.GetClaim("sid").Value).ShouldNotBe(Guid.Empty);
        token.TryGetClaim("act", out _).ShouldBeFalse();
        token.TryGetClaim("at", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_for_one_service_is_worth_nothing_at_another()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        var echo = await FrontDoor.EchoAsync(client, "/api/hotline/exchanges");

        (await ServiceTokens.ValidateAsync(await ServiceTokens.KeysAsync(door), echo.Token!, "reviews")).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task Everything_that_is_no_api_goes_to_portal_with_a_token_for_it()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        var echo = await FrontDoor.EchoAsync(client, "/watch?area=border");

        echo.Service.ShouldBe("portal");
        await ServiceTokens.ReadAsync(door, echo.Token!, "portal");
    }

    [Fact]
    public async Task Without_a_session_there_is_no_token_and_the_service_decides()
    {
        using var client = door.Browser();

        var echo = await FrontDoor.EchoAsync(client, "/api/hotline/exchanges");

        echo.Token.ShouldBeNull();
    }

    [Fact]
    public async Task A_token_from_outside_never_gets_in()
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Add("Authorization", "Bearer a.b.c");

        (await FrontDoor.EchoAsync(client, "/api/hotline/exchanges")).Token.ShouldBeNull();
        (await FrontDoor.EchoAsync(client, "/")).Token.ShouldBeNull();
    }

    [Fact]
    public async Task A_service_sees_no_cookie_at_all()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        client.DefaultRequestHeaders.Add("Cookie", "language=vi");

        (await FrontDoor.EchoAsync(client, "/api/hotline/exchanges")).Header("Cookie").ShouldBeNull();
    }

    [Fact]
    public async Task Portal_sees_its_own_cookies_but_not_the_sessions()
    {
        using var client = door.Browser();
        var session = await FrontDoor.CookieAsync(client, await door.AddAccountAsync("borderGuardLiaison"));
        client.DefaultRequestHeaders.Add("Cookie", $"antiforgery=a=b; {session}; __Host-session=x; language=vi");

        (await FrontDoor.EchoAsync(client, "/")).Header("Cookie").ShouldBe("antiforgery=a=b; language=vi");
    }

    [Fact]
    public async Task Only_portal_may_set_cookies()
    {
        using var client = door.Browser();

        using var service = await client.GetAsync(new Uri("/api/hotline/x", UriKind.Relative), TestContext.Current.CancellationToken);
        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        service.Headers.Contains("Set-Cookie").ShouldBeFalse();
        page.Headers.Contains("Set-Cookie").ShouldBeTrue();
    }

    [Fact]
    public async Task Where_a_request_came_from_is_what_the_gateway_saw()
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");

        (await FrontDoor.EchoAsync(client, "/")).Header("X-Forwarded-For").ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task One_trace_goes_on_behind_the_gateway()
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        (await FrontDoor.EchoAsync(client, "/api/hotline/x"))
            .Header("traceparent")!
            .ShouldStartWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    [Theory]
    [InlineData("/api/identity/credential-checks")]
    [InlineData("/API/Identity/Credential-Checks/")]
    [InlineData("/api/identity/accounts/by-user-name/first")]
    [InlineData("/api/identity/accounts/by-id/019a0000-0000-7000-8000-000000000000")]
    [InlineData("/api/nothing/here")]
    [InlineData("/api")]
    [InlineData("/internal/jwks")]
    [InlineData("/Internal/token")]
    public async Task From_outside_there_is_nothing_at(string address)
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("administrator", "BDBP", "BP-QTHT"));

        using var got = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var posted = await client.PostAsJsonAsync(
            address,
            new { userName = "first", password = "x" },
            TestContext.Current.CancellationToken
        );

        got.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        posted.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await posted.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["code"]!
            .GetValue<string>()
            .ShouldBe("gateway.not-found");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/hotline/exchanges")]
    [InlineData("/api/session")]
    public async Task Nothing_but_its_own_addresses_answers_on_the_internal_listener(string address)
    {
        using var inside = FrontDoor.BrowserAt(door.Inside);

        using var answer = await inside.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_log_holds_what_somebody_looked_for()
    {
        using var client = door.Browser();

        await FrontDoor.EchoAsync(client, "/api/hotline/exchanges?q=nguyen-thi-bi-mat");

        door.Gateway.Log.ShouldNotContain("nguyen-thi-bi-mat");
    }

    [Fact]
    public async Task Descriptions_of_all_apis_can_be_found()
    {
        using var client = door.Browser();

        var docs = await client.GetFromJsonAsync<JsonNode>("/api/docs", TestContext.Current.CancellationToken);
        using var identity = await client.GetAsync(
            new Uri("/api/identity/openapi.json", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var own = await client.GetAsync(
            new Uri("/api/gateway/openapi.json", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        docs!["items"]!
            .AsArray()
            .Select(item => item!["openapi"]!.GetValue<string>())
            .ShouldBe(
                ServiceCatalogue
                    .Get(ServiceCatalogue.Gateway)
                    .Calls.Where(name => name != "portal")
                    .Order(StringComparer.Ordinal)
                    .Prepend(ServiceCatalogue.Gateway)
                    .Select(name => $"/api/{name}/openapi.json")
            );
        identity.StatusCode.ShouldBe(HttpStatusCode.OK);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await identity.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("credential-checks");
    }
}
