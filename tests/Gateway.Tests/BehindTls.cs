using System.Net.Http.Json;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Gateway.Tests;

/// <summary>Behind a proxy that ends TLS and is named in the settings: every cookie is secure and bound to this host.</summary>
public sealed class BehindTls(BehindTls.TlsDoor door) : IClassFixture<BehindTls.TlsDoor>
{
    [Fact]
    public async Task The_session_is_secure_and_is_read_by_that_name_only()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var client = Https();
        using var signedIn = await client.PostAsJsonAsync(
            "/api/session",
            new { userName, password = FrontDoor.Password },
            TestContext.Current.CancellationToken
        );

        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();

        cookie.ShouldStartWith("__Host-session=");
        cookie.ShouldContain("; secure", Case.Insensitive);
        var value = cookie.Split(';')[0]["__Host-".Length..];
        using var plain = Https();
        plain.DefaultRequestHeaders.Add("Cookie", value);
        using var refused = await plain.GetAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized, "a cookie that another host may have set");
    }

    [Fact]
    public async Task What_portal_sets_is_secure_and_bound_to_this_host_too()
    {
        using var client = Https();

        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.GetValues("Set-Cookie").Single().ShouldBe("__Host-own=1; secure");
    }

    [Fact]
    public async Task Portal_reads_its_cookies_by_their_plain_names_and_none_that_another_host_may_have_set()
    {
        using var client = Https();
        client.DefaultRequestHeaders.Add("Cookie", "form=planted; __Host-form=ours; __Host-language=en; __Host-session=x; session=y");

        var echo = await FrontDoor.EchoAsync(client, "/sign-in");

        echo.Header("Cookie").ShouldBe("form=ours; language=en");
    }

    [Fact]
    public async Task Over_plain_http_the_names_are_plain()
    {
        using var client = door.Browser();
        client.DefaultRequestHeaders.Add("Cookie", "form=ours; session=y");

        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.GetValues("Set-Cookie").Single().ShouldBe("own=1");
        (await answer.Content.ReadFromJsonAsync<Echo>(TestContext.Current.CancellationToken))!.Header("Cookie").ShouldBe("form=ours");
    }

    private HttpClient Https()
    {
        var client = door.Browser();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    /// <summary>A gateway behind a proxy on this machine.</summary>
    public sealed class TlsDoor(TestPostgres postgres) : FrontDoor(postgres)
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Gateway:TrustedProxies:0"] = "127.0.0.0/8" };
    }
}
