using System.Net;
using System.Net.Http.Json;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Gateway.Tests;

/// <summary>Many names from many addresses: what one replica takes as a whole.</summary>
public sealed class GuessingAltogether(GuessingAltogether.TightDoor door) : IClassFixture<GuessingAltogether.TightDoor>
{
    [Fact]
    public async Task Names_and_addresses_without_number_are_refused_as_a_whole()
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var client = door.Browser();
            client.DefaultRequestHeaders.Add("X-Forwarded-For", $"198.51.100.{i + 1}");
            using var answer = await client.PostAsJsonAsync(
                "/api/session",
                new { userName = $"nobody.{i}", password = "không phải mật khẩu" },
                TestContext.Current.CancellationToken
            );
            statuses.Add(answer.StatusCode);
        }

        statuses.Count(status => status == HttpStatusCode.Unauthorized).ShouldBe(5);
        statuses.Count(status => status == HttpStatusCode.TooManyRequests).ShouldBe(7);
    }

    /// <summary>A gateway that takes five failures a minute from everybody together.</summary>
    public sealed class TightDoor(TestPostgres postgres) : FrontDoor(postgres)
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["PasswordLimits:Altogether"] = "5",
                ["Gateway:TrustedProxies:0"] = "127.0.0.0/8",
            };
    }
}
