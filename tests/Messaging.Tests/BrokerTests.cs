using Cooperation.Messaging.Tests.Support;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>A broker that is away, has no queue, or says no.</summary>
public sealed class BrokerTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_without_a_queue_stays_owed_and_arrives_when_the_queue_appears()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        await owner.DeclareAsync(Cancelled);
        await owner.StartAsync(Cancelled);

        await owner.WriteAsync();
        await Eventually.BeAsync(
            () => services.OwnerDatabase.AskAsync<string>("select coalesce(max(last_error), '') from messaging.owed"),
            "no-recipient",
            "why it is still owed"
        );
        await services.BuildReader().DeclareAsync(Cancelled);
        await services.StartReaderAsync();

        await services.ArriveExactlyOnceAsync(1);
    }

    [Fact]
    public async Task A_message_without_a_queue_is_never_parked()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner(("Outbox:Attempts", "1"));
        await owner.DeclareAsync(Cancelled);
        await owner.WriteAsync();
        await services.OwnerDatabase.RunAsync("update messaging.owed set attempts = 50");

        await owner.StartAsync(Cancelled);

        await Eventually.BeAsync(() => services.OwnerDatabase.AskAsync<int>("select attempts from messaging.owed"), 51, "attempts");
        await Eventually.BeAsync(
            () =>
                services.OwnerDatabase.NumberAsync(
                    "select count(*) from messaging.owed where available_at between now() + interval '3 minutes' and now() + interval '7 minutes'"
                ),
            1,
            "due again after the longest wait"
        );
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.parked")).ShouldBe(0);
    }

    [Fact]
    public async Task A_message_that_the_broker_refuses_is_parked_after_the_last_attempt_and_released_by_an_operator()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        await services.BindAsync("full", "hotline.note-changed", ("x-max-length", 0), ("x-overflow", "reject-publish"));
        var owner = await services.StartOwnerAsync(("Outbox:Attempts", "2"));

        await owner.WriteAsync();
        await Eventually.BeTrueAsync(() => ParkedAsync(services), "parked");
        var parked = (await owner.ParkedAsync()).ShouldHaveSingleItem();
        (parked.Direction, parked.Error, parked.Attempts).ShouldBe(("outgoing", "refused-by-broker", 2));
        await services.UnbindAsync("full", "hotline.note-changed");
        await services.BuildReader().DeclareAsync(Cancelled);
        await services.StartReaderAsync();
        await owner.ReplayParkedAsync(parked.Id);

        await services.ArriveExactlyOnceAsync(1);
        (await owner.ParkedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_the_broker_is_away_nothing_is_claimed_and_all_of_it_arrives_afterwards()
    {
        await using var broker = await TestRabbitMq.StartPrivateAsync(Cancelled);
        await using var services = await TwoServices.CreateAsync(postgres, broker);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        await owner.WriteAsync();
        await services.ArriveExactlyOnceAsync(1);

        await broker.Instance!.KillAsync(Cancelled);
        for (var number = 0; number < 60; number++)
        {
            await owner.WriteAsync(number);
            await Task.Delay(TimeSpan.FromSeconds(1), Cancelled);
        }

        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed where attempts = 0")).ShouldBe(60);
        await broker.Instance.StartAsync(Cancelled);

        await services.ArriveExactlyOnceAsync(61);
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.parked")).ShouldBe(0);
    }

    [Fact]
    public async Task A_service_starts_and_takes_changes_while_the_broker_is_away()
    {
        await using var broker = await TestRabbitMq.StartPrivateAsync(Cancelled);
        await using var services = await TwoServices.CreateAsync(postgres, broker);
        await broker.Instance!.KillAsync(Cancelled);

        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        await owner.WriteAsync();
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed where attempts = 0")).ShouldBe(1);
        await broker.Instance.StartAsync(Cancelled);

        await services.ArriveExactlyOnceAsync(1);
    }

    private static async Task<bool> ParkedAsync(TwoServices services)
    {
        await services.OwnerDatabase.RunAsync("update messaging.owed set available_at = now() where available_at < 'infinity'");
        return await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed where available_at = 'infinity'") == 1;
    }
}
