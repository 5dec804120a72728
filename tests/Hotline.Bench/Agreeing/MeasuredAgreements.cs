using System.Net.Http.Headers;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Bench.Agreeing;

/// <summary>A migrated Agreements with a database of its own, whose late activities are looked for at the end of 2018.</summary>
internal sealed class MeasuredAgreements(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "agreements", "Cooperation.Agreements")
{
    private static readonly DateTimeOffset At = new(2018, 12, 31, 2, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override ValueTask InitializeAsync()
    {
        Set("Demo:Date", "2018-12-31");
        Set("Escalation:Every", "00:00:02");
        return base.InitializeAsync();
    }

    /// <summary>A caller of this role, agency and desk, for as long as a run takes.</summary>
    public HttpClient CallerOf(string role, string agency, string desk, params string[] partners)
    {
        var account = new TestAccount(role, agency, desk) { At = At, Partners = partners };
        var client = ClientOf(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            Authority.TokenFor(account, "agreements", TimeSpan.FromHours(2))
        );
        return client;
    }
}
