using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>The schema over the years.</summary>
public sealed class SchemaTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_log_has_a_partition_for_each_month_of_a_year_ahead_and_a_default_one()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        await owner.WriteAsync();

        (await services.OwnerDatabase.NumberAsync("select count(*) from pg_inherits where inhparent = 'messaging.log'::regclass")).ShouldBe(
            14
        );
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log_default")).ShouldBe(0);
    }

    [Fact]
    public async Task What_waits_in_the_default_partition_moves_when_its_month_is_made()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var month = TimeProvider.System.GetUtcNow().AddMonths(3);
        await services.BuildOwner().WriteAsync();
        await services.OwnerDatabase.RunAsync(
            $"""
            drop table messaging.log_{month:yyyy_MM};
            insert into messaging.log (message_id, occurred_at, name, subject_id, version, is_state, body)
            select message_id, '{month:yyyy-MM-15}', name, subject_id, version, is_state, body from messaging.log;
            """
        );
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log_default")).ShouldBe(1);

        await ApplyAsync(services);

        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log_default")).ShouldBe(0);
        (await services.OwnerDatabase.NumberAsync($"select count(*) from messaging.log_{month:yyyy_MM}")).ShouldBe(1);
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log")).ShouldBe(2);
    }

    [Fact]
    public async Task A_raised_epoch_is_carried_by_every_later_message()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        await owner.WriteAsync();

        await using (var connection = await Sql.OpenAsync(services.OwnerDatabase.Database.OwnerConnectionString))
        {
            (await MessagingSchema.RaiseEpochAsync(connection, "restored", Cancelled)).ShouldBe(2);
        }

        await owner.WriteAsync();
        var epochs = await services.OwnerDatabase.AskAsync<string>(
            "select string_agg(epoch::text, ' ' order by occurred_at) from messaging.log"
        );
        epochs.ShouldBe("1 2");
    }

    [Fact]
    public async Task Old_entries_of_the_inbox_are_forgotten_and_young_ones_kept()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = await services.StartReaderAsync();
        await owner.WriteManyAsync(3);
        await services.ArriveExactlyOnceAsync(3);
        await services.ReaderDatabase.RunAsync(
            "update messaging.inbox set received_at = now() - interval '31 days' where version = 1 and ctid = (select min(ctid) from messaging.inbox)"
        );

        (await reader.Job<InboxRetention>().DeleteAsync(Cancelled)).ShouldBe(1);

        (await services.ReaderDatabase.NumberAsync("select count(*) from messaging.inbox")).ShouldBe(2);
    }

    private static async Task ApplyAsync(TwoServices services)
    {
        var database = services.OwnerDatabase.Database;
        await using var connection = await Sql.OpenAsync(database.OwnerConnectionString);
        await MessagingSchema.ApplyAsync(connection, database.Application, Cancelled);
    }
}
