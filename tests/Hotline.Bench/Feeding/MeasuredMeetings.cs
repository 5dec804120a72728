using System.Net.Http.Headers;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Bench.Feeding;

/// <summary>A migrated Meetings with a database of its own.</summary>
internal sealed class MeasuredMeetings(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "meetings", "Cooperation.Meetings")
{
    private static readonly DateTimeOffset At = new(2018, 12, 31, 2, 0, 0, TimeSpan.Zero);

    /// <summary>A planner, for as long as a run takes.</summary>
    public HttpClient Planner()
    {
        var account = new TestAccount("planner", "BCA", "CA-VP130") { At = At };
        var client = ClientOf(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            Authority.TokenFor(account, "meetings", TimeSpan.FromHours(1))
        );
        return client;
    }
}
