using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;

namespace Cooperation.Gateway.Tests;

/// <summary>Somebody whose password another person has seen.</summary>
[Collection(typeof(SharedFrontDoor))]
public sealed class FirstPassword(FrontDoor door)
{
    [Fact]
    public async Task Nothing_is_allowed_until_it_is_changed()
    {
        using var client = await NewcomerAsync();

        using var answer = await client.GetAsync(
            new Uri("/api/hotline/exchanges", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["code"]!
            .GetValue<string>()
            .ShouldBe("identity.password-change-required");
    }

    [Fact]
    public async Task The_session_says_so_and_pages_open_so_that_portal_can_ask_for_it()
    {
        using var client = await NewcomerAsync();

        var me = await client.GetFromJsonAsync<JsonNode>("/api/session", TestContext.Current.CancellationToken);
        var page = await FrontDoor.EchoAsync(client, "/password");

        me!["mustChangePassword"]!.GetValue<bool>().ShouldBeTrue();
        (await ServiceTokens.ReadAsync(door, page.Token!, "portal")).GetClaim("mustChangePassword").Value.ShouldBe("true");
    }

    [Fact]
    public async Task Portal_gets_a_token_for_identity_only()
    {
        using var client = await NewcomerAsync();
        var page = await FrontDoor.EchoAsync(client, "/password");
        using var inside = new HttpClient { BaseAddress = door.Inside };
        inside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.Token);

        using var identity = await inside.PostAsJsonAsync(
            "/internal/token",
            new { audience = "identity" },
            TestContext.Current.CancellationToken
        );
        using var hotline = await inside.PostAsJsonAsync(
            "/internal/token",
            new { audience = "hotline" },
            TestContext.Current.CancellationToken
        );

        identity.StatusCode.ShouldBe(HttpStatusCode.OK);
        hotline.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Once_changed_work_goes_on_in_the_same_session()
    {
        using var client = await NewcomerAsync();

        using var change = await client.PostAsJsonAsync(
            "/api/identity/password",
            new { current = FrontDoor.Password, @new = "một mật khẩu khác hẳn" },
            TestContext.Current.CancellationToken
        );
        using var answer = await client.GetAsync(
            new Uri("/api/hotline/exchanges", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        change.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpClient> NewcomerAsync() =>
        await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison", mustChangePassword: true));
}
