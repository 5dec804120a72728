using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>Facts built anew out of the owner's log (R8).</summary>
public sealed class ReplayTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private const string Shown = "select count(*) from fact where generation = (select generation from shown)";

    [Fact]
    public async Task A_replay_ends_with_the_same_facts_while_live_messages_go_on()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await services.StartReaderAsync();
        await owner.WriteManyAsync(1200);
        await services.ArriveExactlyOnceAsync(1200);
        await services.ReaderDatabase.RunAsync("delete from fact where number % 2 = 0");

        using var enough = new CancellationTokenSource();
        var live = WriteUntilAsync(owner, enough.Token);
        var replay = await StartAsync(reader);
        await EndsAsync(reader, replay);
        await enough.CancelAsync();
        var written = await live;

        written.ShouldBeGreaterThan(0, "something was live");
        await Eventually.BeAsync(() => services.ReaderDatabase.NumberAsync(Shown), 1200 + written, "facts shown");
        (await services.ReaderDatabase.AskAsync<Guid>("select generation from shown")).ShouldBe(replay);
        var wrong = await services.ReaderDatabase.NumberAsync(
            """
            select count(*) from (
                select message_id from history where generation = (select generation from shown) group by message_id having count(*) > 1) as twice
            """
        );
        wrong.ShouldBe(0, "applied twice to the shadow");
        var notes = await services.OwnerDatabase.NumberAsync("select coalesce(sum(number), 0) from note");
        (
            await services.ReaderDatabase.NumberAsync("select sum(number) from fact where generation = (select generation from shown)")
        ).ShouldBe(notes);
    }

    [Fact]
    public async Task What_a_replay_replaced_is_cleared_away_in_slices_after_the_swap()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await owner.WriteManyAsync(350);
        await services.ArriveExactlyOnceAsync(350);

        await EndsAsync(reader, await StartAsync(reader));

        await Eventually.BeAsync(
            () => services.ReaderDatabase.NumberAsync("select count(*) from fact where generation in (select generation from replaced)"),
            0,
            "facts of before"
        );
        (await services.ReaderDatabase.NumberAsync(Shown)).ShouldBe(350);
    }

    [Fact]
    public async Task A_replay_brings_history_and_the_latest_version()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        var id = await owner.WriteAsync(number: 1);
        await owner.ChangeAsync(id, number: 2);
        await owner.ChangeAsync(id, number: 3);
        await services.ArriveExactlyOnceAsync(3);

        var replay = await StartAsync(reader);
        await EndsAsync(reader, replay);

        (await services.ReaderDatabase.NumberAsync($"select count(*) from history where generation = '{replay}'")).ShouldBe(3);
        (await services.ReaderDatabase.AskAsync<int>($"select number from fact where generation = '{replay}'")).ShouldBe(3);
    }

    [Fact]
    public async Task Requests_are_never_replayed()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        var id = await owner.WriteAsync();
        await owner.InScopeAsync<NotesDb, int>(async db =>
        {
            (await db.Notes.FindAsync([id], Cancelled))!.AskForReview();
            return await db.SaveChangesAsync(Cancelled);
        });

        var replay = await StartAsync(reader);

        (await EndsAsync(reader, replay)).Expected.ShouldBe(2, "two states, no request");
    }

    [Fact]
    public async Task A_replay_of_nothing_ends_too()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();

        (await EndsAsync(reader, await StartAsync(reader))).Expected.ShouldBe(0);
    }

    [Fact]
    public async Task A_second_replay_takes_the_place_of_one_that_still_runs()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var reader = await services.StartReaderAsync();
        var first = await StartAsync(reader);
        var second = await StartAsync(reader);
        var owner = await services.StartOwnerAsync();
        await owner.WriteAsync();

        await EndsAsync(reader, second);

        (await StatusAsync(reader, first)).State.ShouldBe("abandoned");
        (await services.ReaderDatabase.AskAsync<Guid>("select generation from shown")).ShouldBe(second);
    }

    [Fact]
    public async Task A_poison_message_holds_the_replay_until_an_operator_discards_it()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await owner.WriteManyAsync(20);
        await services.ArriveExactlyOnceAsync(20);
        reader.Get<Poison>().Add(13);

        var replay = await StartAsync(reader);
        await Eventually.BeAsync(async () => (await reader.ParkedAsync()).Count, 1, "parked");
        await Eventually.BeAsync(async () => (await StatusAsync(reader, replay)).Applied, 19, "the others are applied");
        (await StatusAsync(reader, replay)).State.ShouldBe("running");
        var parked = (await reader.ParkedAsync())[0];
        parked.ReplayId.ShouldBe(replay);
        await reader.DiscardParkedAsync(parked.Id);

        (await EndsAsync(reader, replay)).Applied.ShouldBe(20);
    }

    [Fact]
    public async Task What_commits_late_beside_an_older_transaction_is_part_of_the_replay()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await using var open = owner.NewScope();
        var db = open.Get<NotesDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancelled);
        db.Notes.Add(new Note(Notes.NextId(), number: 1));
        await db.SaveChangesAsync(Cancelled);
        await owner.WriteAsync(number: 2);
        await services.ArriveExactlyOnceAsync(1);

        var replay = await StartAsync(reader);
        await Eventually.BeAsync(
            () => services.OwnerDatabase.NumberAsync("select count(*) from messaging.replay_owed where sent = 0 and lease_token is null"),
            1,
            "the owner waits for the older transaction"
        );
        await transaction.CommitAsync(Cancelled);

        (await EndsAsync(reader, replay)).Expected.ShouldBe(2);
        (await services.ReaderDatabase.NumberAsync(Shown)).ShouldBe(2);
    }

    [Fact]
    public async Task A_replay_in_which_two_messages_contradict_each_other_parks_one_and_ends()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await owner.WriteAsync(number: 1);
        await services.ArriveExactlyOnceAsync(1);
        await services.OwnerDatabase.RunAsync(
            """
            insert into messaging.log (message_id, occurred_at, name, subject_id, version, is_state, body)
            select 'ffffffff-ffff-7fff-bfff-ffffffffffff', now(), name, subject_id, version, is_state, body || '{"number": 2}' from messaging.log
            """
        );

        var replay = await StartAsync(reader);

        (await EndsAsync(reader, replay)).Applied.ShouldBe(2);
        (await reader.ParkedAsync()).ShouldHaveSingleItem().Error.ShouldBe("version-conflict");
        // Whichever of the two came first: envelopes overtake each other.
        (await services.ReaderDatabase.NumberAsync($"select count(*) from history where generation = '{replay}'")).ShouldBe(1);
    }

    private static Task<Guid> StartAsync(ServiceHost reader) =>
        reader.InScopeAsync<Replays, Guid>(replays => replays.StartAsync(TwoServices.Consumer, Cancelled));

    private static async Task<ReplayStatus> EndsAsync(ServiceHost reader, Guid replay)
    {
        await Eventually.BeAsync(async () => (await StatusAsync(reader, replay)).State, "ended", "state of the replay");
        return await StatusAsync(reader, replay);
    }

    private static async Task<ReplayStatus> StatusAsync(ServiceHost reader, Guid replay) =>
        (await reader.InScopeAsync<Replays, ReplayStatus?>(replays => replays.FindAsync(replay, Cancelled))).ShouldNotBeNull();

    private static async Task<int> WriteUntilAsync(ServiceHost owner, CancellationToken enough)
    {
        var written = 0;
        while (!enough.IsCancellationRequested)
        {
            await owner.WriteAsync(number: 5);
            written++;
        }

        return written;
    }
}
