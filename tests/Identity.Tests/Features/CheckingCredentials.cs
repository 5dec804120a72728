using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Identity.Tests.Features;

[Collection(typeof(SharedIdentity))]
public sealed class CheckingCredentials(IdentityService identity)
{
    [Fact]
    public async Task The_right_password_says_who_it_is()
    {
        var userName = await identity.AddAsync();

        using var answer = await CheckAsync(userName.ToUpperInvariant(), IdentityService.Password);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var account = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        account["userName"]!.GetValue<string>().ShouldBe(userName);
        account["name"]!.GetValue<string>().ShouldBe("Đại úy Trần Văn Thử");
        account["agency"]!.GetValue<string>().ShouldBe("BDBP");
        account["desk"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
        account["roles"]!.AsArray().Single()!.GetValue<string>().ShouldBe("borderGuardLiaison");
        account["mustChangePassword"]!.GetValue<bool>().ShouldBeFalse();
        account.AsObject().ContainsKey("passwordHash").ShouldBeFalse();
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_one_that_could_not_be_are_answered_alike()
    {
        var userName = await identity.AddAsync();

        using var wrong = await CheckAsync(userName, "không phải mật khẩu");
        using var unknown = await CheckAsync("nobody.of.this.name", IdentityService.Password);
        using var impossible = await CheckAsync("' or 1=1 --", IdentityService.Password);

        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        impossible.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.Headers.WwwAuthenticate.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_name_takes_as_long_as_a_wrong_password()
    {
        var userName = await identity.AddAsync();
        var (wrong, unknown) = (TimeSpan.MaxValue, TimeSpan.MaxValue);

        // The quickest of several: what the machine does besides only makes some of them slower.
        for (var i = 0; i < 8; i++)
        {
            wrong = Min(wrong, await TimeAsync(userName));
            unknown = Min(unknown, await TimeAsync("nobody.of.this.name"));
        }

        unknown.ShouldBeGreaterThan(wrong / 3);
    }

    [Fact]
    public async Task A_disabled_account_is_nobody()
    {
        var userName = await identity.AddAsync();
        var id = (await identity.FindAsync(userName))["id"]!.GetValue<Guid>();
        using var administrator = identity.ClientOf(IdentityService.Administrator);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/identity/accounts/{id}/disabling");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        using var disabled = await administrator.SendAsync(request, TestContext.Current.CancellationToken);
        using var gateway = identity.ClientOf(IdentityService.Gateway);

        using var check = await CheckAsync(userName, IdentityService.Password);
        using var byName = await gateway.GetAsync(
            new Uri($"/api/identity/accounts/by-user-name/{userName}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var byId = await gateway.GetAsync(
            new Uri($"/api/identity/accounts/by-id/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        disabled.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        check.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        byName.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        byId.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_but_the_gateway_may_ask()
    {
        using var administrator = identity.ClientOf(IdentityService.Administrator);
        using var nobody = identity.ClientOf(null);

        using var forbidden = await administrator.PostAsJsonAsync(
            "/api/identity/credential-checks",
            new { userName = "abc", password = "x" },
            TestContext.Current.CancellationToken
        );
        using var unknown = await nobody.PostAsJsonAsync(
            "/api/identity/credential-checks",
            new { userName = "abc", password = "x" },
            TestContext.Current.CancellationToken
        );
        using var byName = await administrator.GetAsync(
            new Uri("/api/identity/accounts/by-user-name/abc", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        byName.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> CheckAsync(string userName, string password)
    {
        using var gateway = identity.ClientOf(IdentityService.Gateway);
        return await gateway.PostAsJsonAsync("/api/identity/credential-checks", new { userName, password });
    }

    private async Task<TimeSpan> TimeAsync(string userName)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await CheckAsync(userName, "không phải mật khẩu");
        return Stopwatch.GetElapsedTime(started);
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
