using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Tests.Support.Servers;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Messaging.Tests;

/// <summary>Whatever happens to a relay, each message has its effect once.</summary>
public sealed class RelayTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crash_after_the_claim_loses_nothing()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var crashed = services.BuildOwner();
        await crashed.WriteManyAsync(10);
        (await crashed.Get<OwedStore>().ClaimAsync(Lease(), 10, Long, Cancelled)).Count.ShouldBe(10);

        await services.StartOwnerAsync();
        await services.StartReaderAsync();
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed where attempts = 1")).ShouldBe(10);
        await services.OwnerDatabase.RunAsync("update messaging.owed set lease_until = now()");

        await services.ArriveExactlyOnceAsync(10);
    }

    [Fact]
    public async Task A_crash_after_publishing_sends_twice_and_has_one_effect()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        await WriteAsClaimedAsync(owner, 10);
        foreach (var envelope in await services.OwnerDatabase.EnvelopesAsync())
        {
            var outcome = await owner.Get<EnvelopePublisher>().PublishAsync(envelope, envelope.Name, Cancelled);
            outcome.Kind.ShouldBe(PublishOutcomeKind.Confirmed, outcome.Error);
        }

        await Eventually.BeAsync(() => services.ReaderDatabase.NumberAsync("select count(*) from history"), 10, "first delivery");
        await services.OwnerDatabase.RunAsync("update messaging.owed set lease_until = now()");

        await services.ArriveExactlyOnceAsync(10);
    }

    [Fact]
    public async Task A_relay_that_is_late_loses_its_lease_and_deletes_nothing_of_the_other()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var host = services.BuildOwner();
        await host.WriteManyAsync(3);
        var store = host.Get<OwedStore>();
        var (late, other) = (Lease(), Lease());

        var first = await store.ClaimAsync(late, 10, TimeSpan.FromMilliseconds(1), Cancelled);
        await Eventually.BeAsync(
            async () => (await store.ClaimAsync(other, 10, Long, Cancelled)).Count,
            3,
            "claimed by the other relay after the lease ran out"
        );
        var messages = first.Select(owed => owed.Envelope.MessageId).ToList();

        (await store.CompleteAsync(late, messages, Cancelled)).ShouldBe(0, "the lease is the other's");
        (await store.ReleaseAsync(late, Cancelled)).ShouldBe(0);
        (await store.CompleteAsync(other, messages, Cancelled)).ShouldBe(3);
    }

    [Fact]
    public async Task Four_relays_and_many_writers_with_random_delays_deliver_each_message_once()
    {
        const int writers = 16;
        const int each = 25;
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var relays = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => services.StartOwnerAsync(("Outbox:BatchSize", "7"))));
        await services.StartReaderAsync();
        await services.StartReaderAsync();

        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => WriteSlowlyAsync(relays[writer % relays.Length], each)));

        await services.ArriveExactlyOnceAsync(writers * each);
    }

    [Fact]
    public async Task A_stop_in_the_middle_releases_every_lease_and_the_next_relay_goes_on()
    {
        const int count = 3000;
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        await services.StartReaderAsync();
        var owner = services.BuildOwner(("Outbox:InFlight", "2"), ("Outbox:BatchSize", "2000"));
        await owner.WriteManyAsync(count);

        await owner.StartAsync(Cancelled);
        await Eventually.BeTrueAsync(
            async () => await services.ReaderDatabase.NumberAsync("select count(*) from history") > 0,
            "the relay is in the middle of it"
        );
        await owner.StopAsync(Cancelled);

        var left = await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed");
        left.ShouldBeInRange(1, count - 1, "stopped in the middle");
        (
            await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed where lease_token is not null or attempts > 0")
        ).ShouldBe(0);
        await services.StartOwnerAsync();
        await services.ArriveExactlyOnceAsync(count);
    }

    private static Guid Lease() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    // As a relay leaves them that dies before it deletes them.
    private static Task<int> WriteAsClaimedAsync(ServiceHost owner, int count) =>
        owner.InScopeAsync<NotesDb, int>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancelled);
            db.Notes.AddRange(Enumerable.Range(0, count).Select(number => new Note(Notes.NextId(), number)));
            await db.SaveChangesAsync(Cancelled);
            var claimed = await db.Database.ExecuteSqlAsync(
                $"update messaging.owed set lease_token = {Lease()}, lease_until = now() + interval '5 minutes', attempts = 1",
                Cancelled
            );
            await transaction.CommitAsync(Cancelled);
            return claimed;
        });

    private static async Task WriteSlowlyAsync(ServiceHost owner, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await owner.InScopeAsync<NotesDb, int>(async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(Cancelled);
                db.Notes.Add(new Note(Notes.NextId(), number));
                var saved = await db.SaveChangesAsync(Cancelled);
                await Task.Delay(Random.Shared.Next(20), Cancelled);
                await transaction.CommitAsync(Cancelled);
                return saved;
            });
        }
    }
}
