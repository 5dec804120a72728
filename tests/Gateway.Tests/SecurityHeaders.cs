using Cooperation.Gateway.Tests.Running;

namespace Cooperation.Gateway.Tests;

[Collection(typeof(SharedFrontDoor))]
public sealed class SecurityHeaders(FrontDoor door)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/hotline/exchanges")]
    [InlineData("/api/session")]
    [InlineData("/api/nothing")]
    [InlineData("/api/reviews/figures/exchanges")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_them(string address)
    {
        using var client = door.Browser();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("base-uri 'none'");
        policy.ShouldContain("form-action 'self'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/exchanges/3f0a1c9e-1111-7000-8000-000000000001/attachments/3f0a1c9e-1111-7000-8000-000000000002/preview", "'self'")]
    [InlineData("/exchanges/3f0a1c9e-1111-7000-8000-000000000001/attachments/x/preview", "'none'")]
    [InlineData("/exchanges/3f0a1c9e-1111-7000-8000-000000000001/attachments/3f0a1c9e-1111-7000-8000-000000000002", "'none'")]
    public async Task Only_the_file_that_a_page_of_ours_shows_may_stand_in_a_frame_and_nothing_in_it_runs(string address, string ancestors)
    {
        using var client = door.Browser();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain($"frame-ancestors {ancestors}");
        policy.ShouldNotContain("script-src");
        policy.ShouldContain(ancestors == "'self'" ? "default-src 'none'" : "default-src 'self'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe([ancestors == "'self'" ? "SAMEORIGIN" : "DENY"]);
    }

    [Fact]
    public async Task What_an_api_answers_is_kept_nowhere()
    {
        using var client = door.Browser();

        using var answer = await client.GetAsync(
            new Uri("/api/hotline/exchanges", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
