using Cooperation.Launcher.Servers;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>A running service may touch names of its own prefix only, and needs no more.</summary>
public sealed class PermissionTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_services_run_and_replay_with_rights_to_their_own_names_only()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        RabbitMqPermissions.ForService("hotline").ShouldBe(new RabbitMqPermissions(@"^hotline\.", @"^hotline\.", @"^hotline\."));
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();

        await owner.WriteAsync();
        await services.ArriveExactlyOnceAsync(1);
        var replay = await reader.InScopeAsync<Replays, Guid>(replays => replays.StartAsync(TwoServices.Consumer, Cancelled));

        await Eventually.BeAsync(
            () => services.ReaderDatabase.AskAsync<string>($"select state from messaging.replay where replay_id = '{replay}'"),
            "ended",
            "the replay crosses both ways"
        );
    }

    [Fact]
    public async Task A_start_declares_nothing_that_migrate_has_not_declared()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var declared = (await services.Broker.GetQueuesAsync(Cancelled)).Select(queue => queue.Name).Order().ToList();
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        await owner.WriteAsync();
        await services.ArriveExactlyOnceAsync(1);

        (await services.Broker.GetQueuesAsync(Cancelled)).Select(queue => queue.Name).Order().ShouldBe(declared);
    }

    [Fact]
    public async Task The_topology_may_be_declared_again_and_in_any_order()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var (owner, reader) = (services.BuildOwner(), services.BuildReader());

        await reader.DeclareAsync(Cancelled);
        await owner.DeclareAsync(Cancelled);
        await reader.DeclareAsync(Cancelled);

        var queues = (await services.Broker.GetQueuesAsync(Cancelled)).Select(queue => queue.Name).Order(StringComparer.Ordinal);
        queues.ShouldBe([
            "hotline.count-requests",
            "hotline.count-requests.dead",
            "hotline.mark-requests",
            "hotline.mark-requests.dead",
            "hotline.replay-requests",
            "hotline.replay-requests.dead",
            "reviews.counts",
            "reviews.counts.dead",
            "reviews.note-facts",
            "reviews.note-facts.dead",
            "reviews.note-facts.replay",
            "reviews.note-facts.replay.dead",
        ]);
    }
}
