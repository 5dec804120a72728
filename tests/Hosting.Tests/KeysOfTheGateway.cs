using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Tests.Support.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Hosting.Tests;

/// <summary>The gateway's keys come and go; services follow.</summary>
public sealed class KeysOfTheGateway(ProbeService probe) : IClassFixture<ProbeService>, IAsyncLifetime
{
    private readonly WebApplication gateway = Start();
    private readonly List<ECDsaSecurityKey> published = [];
    private int fetches;
    private bool isAway;

    public async ValueTask InitializeAsync()
    {
        gateway.MapGet(
            "/internal/jwks",
            () =>
            {
                Interlocked.Increment(ref fetches);
                return isAway
                    ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
                    : Results.Json(new { keys = published.Select(Public) });
            }
        );
        await gateway.StartAsync();
        probe.App.Configuration["Tokens:Keys"] = gateway.Urls.Single() + "/internal/jwks";
    }

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        published.ForEach(key => key.ECDsa.Dispose());
    }

    [Fact]
    public async Task A_new_key_is_taken_at_its_first_token_a_flood_of_unknown_ones_costs_few_fetches_and_known_ones_outlive_the_gateway()
    {
        var first = Key("first");
        published.Add(first);
        (await CallAsync(first)).ShouldBe(HttpStatusCode.OK, "the first token brings the keys");

        var before = fetches;
        var unknown = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => CallAsync(Key($"made-up-{i}"))));
        unknown.ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
        (fetches - before).ShouldBeLessThan(5);

        var second = Key("second");
        published.Add(second);
        await UntilAsync(async () => await CallAsync(second) == HttpStatusCode.OK);
        (await CallAsync(first)).ShouldBe(HttpStatusCode.OK);

        isAway = true;
        (await CallAsync(Key("third"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await CallAsync(second)).ShouldBe(HttpStatusCode.OK, "known keys stay in use while the gateway is away");
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await condition())
        {
            await Task.Delay(100, deadline.Token);
        }
    }

    private static ECDsaSecurityKey Key(string id) => new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = id };

    private static object Public(ECDsaSecurityKey key)
    {
        var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        return new
        {
            kty = "EC",
            crv = "P-256",
            x = Base64UrlEncoder.Encode(point.X),
            y = Base64UrlEncoder.Encode(point.Y),
            kid = key.KeyId,
            use = "sig",
            alg = "ES256",
        };
    }

    private static WebApplication Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private async Task<HttpStatusCode> CallAsync(ECDsaSecurityKey key)
    {
        using var client = probe.ClientOf(null);
        var credentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256);
        var token = TokenAuthority.Sign(ProbeService.Officer, "probe", TokenAuthority.Issuer, credentials, TimeSpan.FromMinutes(2));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await client.GetAsync("/api/probe/me")).StatusCode;
    }
}
