using System.Net;
using Cooperation.Gateway.Tests.Running;

namespace Cooperation.Gateway.Tests;

/// <summary>A real installation: no demo date.</summary>
public sealed class WithoutDemo(Limits.TightDoor door) : IClassFixture<Limits.TightDoor>
{
    [Fact]
    public async Task Not_even_a_loader_may_set_the_time()
    {
        using var loader = await door.SignedInAsync(await door.AddAccountAsync("demoLoader", "BCA", "CA-QTHT"));
        loader.DefaultRequestHeaders.Add("X-Demo-Time", "2018-03-05T08:30:00+07:00");

        using var answer = await loader.GetAsync(new Uri("/api/hotline/x", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Pages_run_at_the_real_time()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        var page = await FrontDoor.EchoAsync(client, "/");

        (await ServiceTokens.ReadAsync(door, page.Token!, "portal")).TryGetClaim("at", out _).ShouldBeFalse();
    }
}
