using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Tests.Support.Services;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Hosting.Tests;

/// <summary>Only a token of the gateway, for this service, now, opens the door (R17, R18).</summary>
public sealed class Tokens(ProbeService probe) : IClassFixture<ProbeService>
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    private SigningCredentials Right => new(probe.Authority.SigningKey(), SecurityAlgorithms.EcdsaSha256);

    [Fact]
    public async Task A_right_token_says_who_it_is()
    {
        var at = new DateTimeOffset(2018, 12, 31, 3, 0, 0, TimeSpan.Zero);
        var me = await probe.ClientOf(ProbeService.Officer with { At = at }).GetFromJsonAsync<JsonElement>("/api/probe/me");

        me.GetProperty("id").GetGuid().ShouldBe(ProbeService.Officer.Id);
        me.GetProperty("desk").GetString().ShouldBe("BP-TN-MOCBAI");
        me.GetProperty("roles")[0].GetString().ShouldBe("borderGuardLiaison");
        me.GetProperty("now").GetDateTimeOffset().ShouldBe(at);
    }

    [Fact]
    public async Task Without_the_gateway_s_word_the_time_is_the_real_one()
    {
        var me = await probe.ClientOf(ProbeService.Officer).GetFromJsonAsync<JsonElement>("/api/probe/me");

        me.GetProperty("now").GetDateTimeOffset().ShouldBe(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public Task No_token() => RefusedAsync(null);

    [Fact]
    public Task Not_a_token() => RefusedAsync("abc");

    [Fact]
    public Task An_expired_one() => RefusedAsync(Sign(lifetime: TimeSpan.FromSeconds(-10)));

    [Fact]
    public Task One_for_another_service() => RefusedAsync(Sign(audience: "hotline"));

    [Fact]
    public Task One_of_another_issuer() => RefusedAsync(Sign(issuer: "somebody"));

    [Fact]
    public Task One_without_a_signature() =>
        RefusedAsync(TokenAuthority.Sign(ProbeService.Officer, "probe", TokenAuthority.Issuer, null, Life));

    [Fact]
    public Task One_whose_algorithm_was_changed_to_none()
    {
        var parts = Sign().Split('.');
        return RefusedAsync($"{Base64UrlEncoder.Encode("""{"alg":"none","kid":"test","typ":"JWT"}""")}.{parts[1]}.");
    }

    [Fact]
    public Task One_signed_with_the_public_key_as_a_secret()
    {
        var point = probe.Authority.SigningKey().ECDsa.ExportSubjectPublicKeyInfo();
        return RefusedAsync(
            Sign(new SigningCredentials(new SymmetricSecurityKey(point) { KeyId = "test" }, SecurityAlgorithms.HmacSha256))
        );
    }

    [Fact]
    public async Task One_of_another_curve()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        await RefusedAsync(Sign(new SigningCredentials(new ECDsaSecurityKey(curve) { KeyId = "test" }, SecurityAlgorithms.EcdsaSha384)));
    }

    [Fact]
    public async Task One_of_an_unknown_key()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await RefusedAsync(Sign(new SigningCredentials(new ECDsaSecurityKey(other) { KeyId = "unknown" }, SecurityAlgorithms.EcdsaSha256)));
    }

    [Fact]
    public async Task One_of_an_unknown_key_under_a_known_name()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await RefusedAsync(Sign(new SigningCredentials(new ECDsaSecurityKey(other) { KeyId = "test" }, SecurityAlgorithms.EcdsaSha256)));
    }

    [Fact]
    public Task One_whose_claims_were_changed()
    {
        var parts = Sign().Split('.');
        var claims = Encoding
            .UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1]))
            .Replace("borderGuardLiaison", "administrator", StringComparison.Ordinal);
        return RefusedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}");
    }

    [Fact]
    public async Task An_endpoint_without_a_policy_is_closed_and_health_is_open()
    {
        using var nobody = probe.ClientOf(null);

        await (await nobody.PostJsonAsync("/api/probe/notes", """{"subject":"a"}""")).ProblemAsync(HttpStatusCode.Unauthorized);
        (await nobody.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_missing_role_is_403_on_a_collection_and_404_on_an_address_with_an_id()
    {
        using var officer = probe.ClientOf(ProbeService.Officer);
        using var planner = probe.ClientOf(new TestAccount("planner", "BCA", "KH"));
        var note = $"/api/probe/notes/{Guid.CreateVersion7(TimeProvider.System.GetUtcNow())}/planned";

        await (await officer.GetAsync("/api/probe/planned")).ProblemAsync(HttpStatusCode.Forbidden);
        await (await officer.GetAsync(note)).ProblemAsync(HttpStatusCode.NotFound);
        (await planner.GetAsync("/api/probe/planned")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await planner.GetAsync(note)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_role_that_this_build_does_not_know_opens_nothing()
    {
        using var stranger = probe.ClientOf(new TestAccount("harbourMaster", "BQP", "BQP-1"));

        await (await stranger.GetAsync("/api/probe/planned")).ProblemAsync(HttpStatusCode.Forbidden);
        await (await stranger.GetAsync($"/api/probe/notes/{Guid.Empty}/planned")).ProblemAsync(HttpStatusCode.NotFound);
    }

    private string Sign(
        SigningCredentials? credentials = null,
        string audience = "probe",
        string issuer = TokenAuthority.Issuer,
        TimeSpan? lifetime = null
    ) => TokenAuthority.Sign(ProbeService.Officer, audience, issuer, credentials ?? Right, lifetime ?? Life);

    private async Task RefusedAsync(string? token)
    {
        using var client = probe.ClientOf(null);
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        var answer = await client.GetAsync("/api/probe/me");

        await answer.ProblemAsync(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }
}
