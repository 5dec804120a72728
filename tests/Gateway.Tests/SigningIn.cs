using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class SigningIn(FrontDoor door)
{
    [Fact]
    public async Task The_right_password_begins_a_session_that_says_who_one_is()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var client = await door.SignedInAsync(userName);

        var me = await client.GetFromJsonAsync<JsonNode>("/api/session", TestContext.Current.CancellationToken);

        me!["userName"]!.GetValue<string>().ShouldBe(userName);
        me["name"]!.GetValue<string>().ShouldBe("Đại úy Trần Văn Thử");
        me["agency"]!.GetValue<string>().ShouldBe("BDBP");
        me["desk"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
        me["roles"]!.AsArray().Single()!.GetValue<string>().ShouldBe("borderGuardLiaison");
        me["partners"]!.AsArray().Single()!.GetValue<string>().ShouldBe("KH");
        me["areas"]!.AsArray().Single()!.GetValue<string>().ShouldBe("border");
        me["provinces"]!.AsArray().Single()!.GetValue<string>().ShouldBe("72");
        me["mustChangePassword"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task The_cookie_over_plain_http_is_read_by_no_script_and_goes_to_no_other_site()
    {
        var userName = await door.AddAccountAsync("planner", "BCA", "CA-VP130");
        using var client = door.Browser();

        using var answer = await client.PostAsJsonAsync(
            "/api/session",
            new { userName, password = FrontDoor.Password },
            TestContext.Current.CancellationToken
        );

        var cookie = answer.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant();
        cookie.ShouldStartWith("session=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("path=/");
        cookie.ShouldNotContain("secure");
        cookie.ShouldNotContain("domain");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Over_https_the_cookie_is_bound_to_this_host()
    {
        var userName = await door.AddAccountAsync("planner", "BCA", "CA-VP130");
        using var portal = FrontDoor.BrowserAt(door.Inside);
        portal.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        portal.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        using var answer = await portal.PostAsJsonAsync(
            "/api/session",
            new { userName, password = FrontDoor.Password },
            TestContext.Current.CancellationToken
        );

        var cookie = answer.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant();
        cookie.ShouldStartWith("__host-session=");
        cookie.ShouldContain("secure");
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_outside_can_claim_to_have_come_over_https()
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await client.GetAsync(new Uri("/api/docs", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task The_user_name_may_be_typed_in_any_case()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var client = await door.SignedInAsync(userName.ToUpperInvariant());

        using var answer = await client.GetAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");

        var wrong = await RefusalAsync(userName, "không phải mật khẩu");
        var unknown = await RefusalAsync("nobody.of.this.name", FrontDoor.Password);

        wrong.ShouldBe(unknown);
        wrong.ShouldContain("gateway.session.wrong-credentials");
    }

    [Fact]
    public async Task A_missing_field_is_named()
    {
        using var client = door.Browser();

        using var answer = await client.PostAsJsonAsync("/api/session", new { userName = "x" }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["errors"]!["password"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_nobody()
    {
        using var client = door.Browser();

        using var answer = await client.GetAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_clears_the_cookie()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        using var answer = await client.DeleteAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);
        using var after = await client.GetAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Set-Cookie").Single().ShouldContain("expires=Thu, 01 Jan 1970");
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_before()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var client = await door.SignedInAsync(userName);
        using var same = await door.SignedInAsync(userName);

        await FrontDoor.CookieAsync(client, userName);

        (await client.GetAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await same.GetAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
    }

    private async Task<string> RefusalAsync(string userName, string password)
    {
        using var client = door.Browser();
        using var answer = await client.PostAsJsonAsync("/api/session", new { userName, password });
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var problem = JsonSerializer.Deserialize<JsonObject>(await answer.Content.ReadAsStringAsync())!;
        problem.Remove("traceId");
        return problem.ToJsonString();
    }
}
