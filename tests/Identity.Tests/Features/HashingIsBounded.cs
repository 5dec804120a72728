using Cooperation.Identity.Features.Passwords;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.Extensions.Options;

namespace Cooperation.Identity.Tests.Features;

/// <summary>Hashing stands behind a queue of a known length.</summary>
public sealed class HashingIsBounded
{
    [Fact]
    public async Task Who_finds_the_queue_full_is_told_to_come_back()
    {
        using var queue = new HashingQueue(Options.Create(new HashingOptions { AtOnce = 1, Waiting = 1 }));
        using var gate = new ManualResetEventSlim();
        var running = queue.RunAsync(() => Waited(gate), TestContext.Current.CancellationToken);
        var waiting = queue.RunAsync(() => 2, TestContext.Current.CancellationToken);

        var refused = await Should.ThrowAsync<ProblemException>(() => queue.RunAsync(() => 3, TestContext.Current.CancellationToken));
        gate.Set();

        refused.Status.ShouldBe(429);
        refused.RetryAfter.ShouldNotBeNull();
        (await running).ShouldBe(1);
        (await waiting).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_waits_longer_than_the_limit()
    {
        using var queue = new HashingQueue(
            Options.Create(
                new HashingOptions
                {
                    AtOnce = 1,
                    Waiting = 10,
                    WaitAtMost = TimeSpan.FromMilliseconds(100),
                }
            )
        );
        using var gate = new ManualResetEventSlim();
        var running = queue.RunAsync(() => Waited(gate), TestContext.Current.CancellationToken);

        var refused = await Should.ThrowAsync<ProblemException>(() => queue.RunAsync(() => 2, TestContext.Current.CancellationToken));
        gate.Set();

        refused.Status.ShouldBe(429);
        (await running).ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_given_up_waits_no_more()
    {
        using var queue = new HashingQueue(Options.Create(new HashingOptions { AtOnce = 1, Waiting = 10 }));
        using var gate = new ManualResetEventSlim();
        var running = queue.RunAsync(() => Waited(gate), TestContext.Current.CancellationToken);
        using var leaving = new CancellationTokenSource();
        var waiting = queue.RunAsync(() => 2, leaving.Token);

        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        gate.Set();
        (await running).ShouldBe(1);
    }

    private static int Waited(ManualResetEventSlim gate)
    {
        gate.Wait(TimeSpan.FromSeconds(60)).ShouldBeTrue();
        return 1;
    }
}
