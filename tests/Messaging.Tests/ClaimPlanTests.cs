using System.Text.Json;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Platform.Messaging.Schema;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Messaging.Tests;

/// <summary>
/// The claim keeps its pace when a burst comes after a quiet time. A plan made while the table was empty once read the whole table for
/// each row; so the work of a claim, and of a page of a replay, is counted in rows read, not in time.
/// </summary>
public sealed class ClaimPlanTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private const int Burst = 25_000;
    private const int Limit = 500;

    [Fact]
    public async Task A_claim_prepared_on_an_empty_table_reads_only_what_it_takes()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var host = services.BuildOwner();
        await using var connection = await host.Get<MessagingData>().Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await PrepareAsync(connection);

        await FillAsync(services);
        var read = await CountReadAsync(connection, $"claim ({Limit}, gen_random_uuid(), '1 minute')");

        // A few steps for each row taken, and not one look at the others.
        read.ShouldBeLessThan(20 * Limit);
    }

    [Fact]
    public async Task A_page_of_a_replay_reads_only_what_it_sends()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var host = services.BuildOwner();
        await FillAsync(services);
        await services.OwnerDatabase.RunAsync(
            """
            insert into messaging.replay_owed (replay_id, consumer, name, horizon)
            values ('00000000-0000-0000-0000-000000000001', 'reader', 'hotline.note-changed', '9000000000')
            """
        );
        await services.OwnerDatabase.RunAsync("analyze messaging.log");
        await using var connection = await host.Get<MessagingData>().Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(connection, $"prepare page (uuid, int) as {ReplayStore.NextPage}");

        var read = await CountReadAsync(connection, $"page ('00000000-0000-0000-0000-000000000001', {Limit})");

        read.ShouldBeLessThan(20 * Limit);
    }

    [Fact]
    public async Task A_burst_after_a_quiet_time_arrives_whole()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        await services.StartReaderAsync();
        await services.StartOwnerAsync();

        await FillAsync(services);

        await Eventually.BeAsync(() => services.ReaderDatabase.NumberAsync("select count(*) from history"), Burst, "applied", minutes: 5);
        await services.ArriveExactlyOnceAsync(Burst);
    }

    private static async Task PrepareAsync(NpgsqlConnection connection)
    {
        await ExecuteAsync(connection, $"prepare claim (int, uuid, interval) as {OwedStore.Claim}");
        for (var time = 0; time < 10; time++)
        {
            await ExecuteAsync(connection, $"execute claim ({Limit}, gen_random_uuid(), '1 minute')");
        }
    }

    private static Task<int> FillAsync(TwoServices services) =>
        services.OwnerDatabase.RunAsync(
            $$"""
            with made as (
                insert into messaging.log (message_id, occurred_at, name, subject_id, version, is_state, body)
                select id, now(), 'hotline.note-changed', id::text, 1, true,
                       jsonb_build_object('noteId', id, 'version', 1, 'number', 1, 'colour', 'red')
                from (select gen_random_uuid() as id from generate_series(1, {{Burst}})) as ids
                returning message_id, occurred_at
            )
            insert into messaging.owed (message_id, occurred_at) select message_id, occurred_at from made
            """
        );

    private static async Task<double> CountReadAsync(NpgsqlConnection connection, string prepared)
    {
        await using var command = new NpgsqlCommand($"explain (analyze, format json) execute {prepared}", connection);
        var plan = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        return RowsRead(JsonElement.Parse(plan)[0].GetProperty("Plan"));
    }

    // What a node returned and what it threw away, each time it ran.
    private static double RowsRead(JsonElement node)
    {
        var loops = Number(node, "Actual Loops");
        var rows =
            (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Join Filter")) * loops;
        return node.TryGetProperty("Plans", out var children) ? rows + children.EnumerateArray().Sum(RowsRead) : rows;
    }

    private static double Number(JsonElement node, string property) => node.TryGetProperty(property, out var value) ? value.GetDouble() : 0;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
