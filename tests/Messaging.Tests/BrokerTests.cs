using System.Text.Json;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>A broker that is away, has no queue, or says no.</summary>
public sealed class BrokerTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private const int Owed = 60;
    private const int Knocks = 20;

    // A claim writes the row anew, also one that is given back: untouched rows still are those of the transaction that announced them.
    private const string NeverClaimed = """
        select count(*) from messaging.owed o join messaging.log l using (occurred_at, message_id)
        where o.xmin = l.tx::xid and o.attempts = 0
        """;

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

    /// <summary>
    /// However long the broker is away, what is owed is kept: no relay claims it even for a moment, so it loses no attempt, and no age
    /// drops or parks it. Once the broker is back each message is sent once, the oldest first. How many minutes pass changes none of
    /// this, so none is waited for: the services look for the broker in vain often enough, and the rows are made a day old.
    /// </summary>
    [Fact]
    public async Task What_is_owed_is_kept_unclaimed_through_a_long_absence_of_the_broker_and_then_sent_once_and_in_order()
    {
        await using var broker = await TestRabbitMq.StartPrivateAsync(Cancelled);
        await using var services = await TwoServices.CreateAsync(postgres, broker);
        await services.BindAsync("tap", "hotline.note-changed");
        // One message at a time, because a claim promises no order within itself (R6). No poll: only the commits below wake the relay.
        var owner = await services.StartOwnerAsync(("Outbox:BatchSize", "1"), ("Outbox:Poll", "00:05:00"));
        await services.StartReaderAsync();
        await owner.WriteAsync(number: 0);
        await services.ArriveExactlyOnceAsync(1);

        await broker.Instance!.KillAsync(Cancelled);
        await Eventually.BeTrueAsync(() => Task.FromResult(!owner.Get<BrokerWatch>().IsThere), "the owner knows that the broker is away");
        for (var number = 1; number <= Owed; number++)
        {
            await owner.WriteAsync(number);
        }

        await ClosedDoor.TurnAwayAsync(services.Broker.Port, Knocks, Cancelled);
        (await services.OwnerDatabase.NumberAsync(NeverClaimed)).ShouldBe(Owed, "owed and never claimed");
        await services.OwnerDatabase.RunAsync("update messaging.owed set available_at = available_at - interval '1 day'");
        await broker.Instance.StartAsync(Cancelled);

        await services.ArriveExactlyOnceAsync(Owed + 1);
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.parked")).ShouldBe(0);
        (await SentAsync(services)).ShouldBe(Enumerable.Range(0, Owed + 1));
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

    /// <summary>The numbers of the notes in the order in which the broker got them.</summary>
    private static async Task<IReadOnlyList<int>> SentAsync(TwoServices services)
    {
        List<int> numbers = [];
        while (await services.TakeAsync("tap") is { Body: var body })
        {
            numbers.Add(JsonElement.Parse(body).GetProperty("body").GetProperty("number").GetInt32());
        }

        return numbers;
    }

    private static async Task<bool> ParkedAsync(TwoServices services)
    {
        await services.OwnerDatabase.RunAsync("update messaging.owed set available_at = now() where available_at < 'infinity'");
        return await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed where available_at = 'infinity'") == 1;
    }
}
