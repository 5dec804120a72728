using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class DemoTime(FrontDoor door)
{
    private const string Step = "2018-03-05T08:30:00+07:00";

    [Fact]
    public async Task Pages_run_at_the_demo_date_with_the_present_time_of_day()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        var page = await FrontDoor.EchoAsync(client, "/");

        var at = TimeOf(await ServiceTokens.ReadAsync(door, page.Token!, "portal"));
        at.Offset.ShouldBe(TimeSpan.FromHours(7));
        DateOnly.FromDateTime(at.DateTime).ShouldBe(new DateOnly(2018, 12, 31));
        var now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).TimeOfDay;
        var apart = (at.TimeOfDay - now).Duration();
        (apart < TimeSpan.FromMinutes(1) || apart > TimeSpan.FromHours(23)).ShouldBeTrue();
    }

    [Fact]
    public async Task So_do_the_calls_that_portal_makes()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var page = await FrontDoor.EchoAsync(client, "/");
        using var inside = new HttpClient { BaseAddress = door.Inside };
        inside.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.Token);

        using var answer = await inside.PostAsJsonAsync(
            "/internal/token",
            new { audience = "hotline" },
            TestContext.Current.CancellationToken
        );

        var token = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["token"]!.GetValue<string>();
        DateOnly.FromDateTime(TimeOf(new JsonWebToken(token)).DateTime).ShouldBe(new DateOnly(2018, 12, 31));
    }

    [Fact]
    public async Task The_loader_acts_for_an_account_at_the_time_of_the_step()
    {
        var officer = await door.AddAccountAsync("policeLiaison", "BCA", "CA-TN");
        using var loader = await door.SignedInAsync(await door.AddAccountAsync("demoLoader", "BCA", "CA-QTHT"));
        var me = await loader.GetFromJsonAsync<JsonNode>("/api/session", TestContext.Current.CancellationToken);
        loader.DefaultRequestHeaders.Add("X-Demo-Account", officer);
        loader.DefaultRequestHeaders.Add("X-Demo-Time", Step);

        var echo = await FrontDoor.EchoAsync(loader, "/api/hotline/exchanges");

        var token = await ServiceTokens.ReadAsync(door, echo.Token!, "hotline");
        token.Subject.ShouldNotBe(me!["id"]!.GetValue<string>());
        token.GetClaim("desk").Value.ShouldBe("CA-TN");
        token.GetClaim("role").Value.ShouldBe("policeLiaison");
        token.GetPayloadValue<JsonElement>("act").GetProperty("sub").GetString().ShouldBe(me["id"]!.GetValue<string>());
        TimeOf(token).ShouldBe(DateTimeOffset.Parse(Step, CultureInfo.InvariantCulture));
        echo.Header("X-Demo-Account").ShouldBeNull();
        echo.Header("X-Demo-Time").ShouldBeNull();
    }

    [Theory]
    [InlineData("X-Demo-Account", "first")]
    [InlineData("X-Demo-Time", Step)]
    public async Task From_an_ordinary_account_the_headers_are_refused(string header, string value)
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("administrator", "BDBP", "BP-QTHT"));

        await RefusedAsync(client, header, value, HttpStatusCode.Forbidden, "gateway.demo-refused");
    }

    [Fact]
    public async Task From_nobody_they_are_refused_too()
    {
        using var client = door.Browser();

        await RefusedAsync(client, "X-Demo-Account", "first", HttpStatusCode.Forbidden, "gateway.demo-refused");
    }

    [Theory]
    [InlineData("X-Demo-Account", "nobody.of.this.name")]
    [InlineData("X-Demo-Time", "yesterday")]
    [InlineData("X-Demo-Time", "9999-12-31T23:59:59Z")]
    [InlineData("X-Demo-Time", "0001-01-01T00:00:00Z")]
    public async Task A_loader_that_errs_is_told(string header, string value)
    {
        using var loader = await door.SignedInAsync(await door.AddAccountAsync("demoLoader", "BCA", "CA-QTHT"));

        await RefusedAsync(loader, header, value, HttpStatusCode.BadRequest, "gateway.demo-malformed");
    }

    private static async Task RefusedAsync(HttpClient client, string header, string value, HttpStatusCode status, string code)
    {
        client.DefaultRequestHeaders.Add(header, value);
        using var answer = await client.GetAsync(new Uri("/api/hotline/exchanges", UriKind.Relative));
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadFromJsonAsync<JsonNode>())!["code"]!.GetValue<string>().ShouldBe(code);
    }

    private static DateTimeOffset TimeOf(JsonWebToken token) =>
        DateTimeOffset.Parse(token.GetClaim("at").Value, CultureInfo.InvariantCulture);
}
