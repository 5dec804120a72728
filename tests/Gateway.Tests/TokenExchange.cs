using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class TokenExchange(FrontDoor door)
{
    [Theory]
    [InlineData("hotline")]
    [InlineData("reviews")]
    [InlineData("identity")]
    public async Task Portal_gets_a_token_of_sixty_seconds_for_a_service(string audience)
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var page = await FrontDoor.EchoAsync(client, "/");

        using var answer = await ExchangeAsync(page.Token!, audience);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var exchanged = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        var token = await ServiceTokens.ReadAsync(door, exchanged["token"]!.GetValue<string>(), audience);
        var own = new JsonWebToken(page.Token);
        (token.ValidTo - token.IssuedAt).ShouldBe(TimeSpan.FromSeconds(60));
        exchanged["expiresAt"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(token.ValidTo), TimeSpan.FromSeconds(1));
        token.Subject.ShouldBe(own.Subject);
        token.GetPayloadValue<JsonElement>("act").GetProperty("sub").GetString().ShouldBe("portal");
        foreach (var claim in (string[])["sid", "name", "agency", "desk", "role", "partner", "area", "province"])
        {
            token.GetClaim(claim).Value.ShouldBe(own.GetClaim(claim).Value);
        }
    }

    [Fact]
    public async Task A_service_can_not_exchange_the_token_it_was_given()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var service = await FrontDoor.EchoAsync(client, "/api/hotline/x");

        using var answer = await ExchangeAsync(service.Token!, "reviews");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_exchanged_token_can_not_be_drawn_out()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var page = await FrontDoor.EchoAsync(client, "/");

        using var again = await ExchangeAsync(page.Token!, "portal");
        using var answer = await ExchangeAsync(page.Token!, "gateway");

        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nothing_is_exchanged_for_a_session_that_has_ended()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var page = await FrontDoor.EchoAsync(client, "/");
        using var ended = await client.DeleteAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);

        using var answer = await ExchangeAsync(page.Token!, "hotline");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_somebody_else_signed_is_refused()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var page = await FrontDoor.EchoAsync(client, "/");
        var parts = page.Token!.Split('.');

        using var forged = await ExchangeAsync($"{parts[0]}.{parts[1]}.{new string('A', parts[2].Length)}", "hotline");
        using var nothing = await ExchangeAsync("", "hotline");

        forged.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        nothing.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Portal_signs_somebody_out()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var page = await FrontDoor.EchoAsync(client, "/");
        using var inside = FrontDoor.BrowserAt(door.Inside);
        inside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.Token);

        using var answer = await inside.DeleteAsync(new Uri("/internal/session", UriKind.Relative), TestContext.Current.CancellationToken);
        using var after = await ExchangeAsync(page.Token!, "hotline");

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpResponseMessage> ExchangeAsync(string token, string audience)
    {
        using var inside = new HttpClient { BaseAddress = door.Inside };
        inside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await inside.PostAsJsonAsync("/internal/token", new { audience });
    }
}
