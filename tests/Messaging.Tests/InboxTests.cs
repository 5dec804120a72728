using System.Text.Json;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>Whatever arrives, and how often, has the effect it should have, once.</summary>
public sealed class InboxTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_concurrent_duplicates_have_one_effect()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        await services.StartReaderAsync();
        var envelope = Envelope(version: 1, number: 1);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(owner, envelope)));
        await SendAsync(owner, Envelope(version: 1, number: 2));

        await services.ArriveExactlyOnceAsync(2);
        (await QueuedAsync(services)).ShouldBe(0);
    }

    [Fact]
    public async Task A_late_lower_version_is_kept_as_history_and_the_current_row_stays()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        var newest = Envelope(version: 3, number: 33);

        await SendAsync(owner, newest);
        await services.ArriveExactlyOnceAsync(1);
        await SendAsync(owner, Envelope(version: 2, number: 22) with { SubjectId = newest.SubjectId });

        await services.ArriveExactlyOnceAsync(2);
        (await services.ReaderDatabase.AskAsync<string>("select version || ' ' || number from fact")).ShouldBe("3 33");
    }

    [Fact]
    public async Task A_higher_epoch_wins_over_a_higher_version()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        var lost = Envelope(version: 9, number: 99);

        await SendAsync(owner, lost);
        await SendAsync(owner, Envelope(version: 2, number: 22) with { SubjectId = lost.SubjectId, Epoch = 2 });

        await services.ArriveExactlyOnceAsync(2);
        (await services.ReaderDatabase.AskAsync<string>("select epoch || ' ' || version || ' ' || number from fact")).ShouldBe("2 2 22");
    }

    [Fact]
    public async Task The_same_version_with_another_body_is_parked()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        var first = Envelope(version: 1, number: 1);

        await SendAsync(owner, first);
        await services.ArriveExactlyOnceAsync(1);
        await SendAsync(owner, Envelope(version: 1, number: 2) with { SubjectId = first.SubjectId });

        await Eventually.BeAsync(
            () => services.ReaderDatabase.NumberAsync("select count(*) from messaging.parked where error = 'version-conflict'"),
            1,
            "parked"
        );
        (await services.ReaderDatabase.AskAsync<int>("select number from fact")).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_version_with_the_same_body_is_a_repeat_whatever_its_id()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();
        var first = Envelope(version: 1, number: 1);

        await SendAsync(owner, first);
        await SendAsync(owner, first with { MessageId = NextId() });
        await SendAsync(owner, Envelope(version: 1, number: 5));

        await services.ArriveExactlyOnceAsync(2);
        (await services.ReaderDatabase.NumberAsync("select count(*) from messaging.parked")).ShouldBe(0);
    }

    [Fact]
    public async Task A_batch_comes_sorted_by_subject_and_version()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        for (var version = 5; version > 0; version--)
        {
            await SendAsync(owner, Envelope(version, number: version) with { SubjectId = "b" });
            await SendAsync(owner, Envelope(version, number: version) with { SubjectId = "a" });
        }

        var reader = await services.StartReaderAsync();
        await services.ArriveExactlyOnceAsync(10);

        foreach (var batch in reader.Get<Poison>().Batches)
        {
            batch.ShouldBe(batch.OrderBy(entry => entry.Subject, StringComparer.Ordinal).ThenBy(entry => entry.Version));
        }
    }

    [Fact]
    public async Task A_poison_message_is_parked_and_the_others_of_its_batch_are_applied()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await owner.WriteManyAsync(40);
        await Eventually.BeAsync(() => services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed"), 0, "sent");
        var reader = services.BuildReader();
        reader.Get<Poison>().Add(13);

        await reader.StartAsync(Cancelled);

        await Eventually.BeAsync(() => services.ReaderDatabase.NumberAsync("select count(*) from history"), 39, "applied");
        await Eventually.BeAsync(() => services.ReaderDatabase.NumberAsync("select count(*) from messaging.parked"), 1, "parked");
        (
            await services.ReaderDatabase.AskAsync<string>(
                "select direction || ' ' || consumer || ' ' || error || ' ' || (body ->> 'number') from messaging.parked"
            )
        ).ShouldBe("incoming reviews.note-facts InvalidOperationException 13");
        await Eventually.BeAsync(() => QueuedAsync(services), 0, "acknowledged");
    }

    [Fact]
    public async Task A_letter_that_nobody_can_read_goes_to_the_dead_envelopes()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        await services.StartReaderAsync();

        await services.SendRawAsync(TwoServices.Consumer, "this is not an envelope");

        await Eventually.BeAsync(() => CountAsync(services, TwoServices.Consumer + ".dead"), 1, "dead letters");
    }

    internal static Envelope Envelope(long version, int number)
    {
        var id = NextId();
        return new Envelope
        {
            MessageId = id,
            Name = "hotline.note-changed",
            SubjectId = id.ToString(),
            Version = version,
            Epoch = 1,
            OccurredAt = TimeProvider.System.GetUtcNow(),
            IsState = true,
            Body = JsonElement.Parse($$"""{"noteId":"{{id}}","version":{{version}},"number":{{number}},"colour":"red"}"""),
        };
    }

    private static Guid NextId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    private static async Task SendAsync(ServiceHost owner, Envelope envelope)
    {
        var outcome = await owner.Get<EnvelopePublisher>().PublishAsync(envelope, envelope.Name, Cancelled);
        outcome.Kind.ShouldBe(PublishOutcomeKind.Confirmed, outcome.Error);
    }

    private static Task<int> QueuedAsync(TwoServices services) => CountAsync(services, TwoServices.Consumer);

    private static async Task<int> CountAsync(TwoServices services, string queue)
    {
        var queues = await services.Broker.GetQueuesAsync(Cancelled);
        return (int)queues.Single(state => state.Name == queue).Messages;
    }
}
