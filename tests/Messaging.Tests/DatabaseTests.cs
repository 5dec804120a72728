using Cooperation.Messaging.Tests.Support;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Messaging.Tests;

/// <summary>A database that restarts under a running service.</summary>
public sealed class DatabaseTests(TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_restart_of_the_database_the_relay_listens_again()
    {
        await using var postgres = await TestPostgres.StartPrivateAsync(Cancelled);
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        await services.StartReaderAsync();

        // This process would find nothing by itself for five minutes: only a notification can wake it.
        await services.StartOwnerAsync(("Outbox:Notify", "true"), ("Outbox:Poll", "00:05:00"));
        var other = services.BuildOwner();
        await Eventually.BeTrueAsync(() => ListensAsync(services), "listening");
        await postgres.Instance!.KillAsync(Cancelled);
        await postgres.Instance.StartAsync(Cancelled);
        NpgsqlConnection.ClearAllPools();
        await Eventually.BeTrueAsync(() => ListensAsync(services), "listening again");

        await other.WriteAsync();
        await services.OwnerDatabase.RunAsync("select pg_notify('messaging_owed', '')");

        await services.ArriveExactlyOnceAsync(1);
    }

    [Fact]
    public async Task A_reader_whose_database_is_away_waits_and_parks_nothing()
    {
        await using var postgres = await TestPostgres.StartPrivateAsync(Cancelled);
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        var reader = services.BuildReader();
        reader.Get<Poison>().Slowness = TimeSpan.FromMilliseconds(50);
        await owner.WriteManyAsync(60);
        await Eventually.BeAsync(() => services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed"), 0, "sent");

        await reader.StartAsync(Cancelled);
        await Eventually.BeTrueAsync(() => Task.FromResult(!reader.Get<Poison>().Batches.IsEmpty), "in the middle of a batch");
        await postgres.Instance!.KillAsync(Cancelled);
        await postgres.Instance.StartAsync(Cancelled);
        NpgsqlConnection.ClearAllPools();

        await services.ArriveExactlyOnceAsync(60);
        (await services.ReaderDatabase.NumberAsync("select count(*) from messaging.parked")).ShouldBe(0);
    }

    [Fact]
    public async Task A_commit_in_one_process_wakes_the_relay_of_another_where_that_is_switched_on()
    {
        await using var postgres = await TestPostgres.StartPrivateAsync(Cancelled);
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        (string, string)[] settings = [("Outbox:Notify", "true"), ("Outbox:Poll", "00:05:00")];
        var first = await services.StartOwnerAsync(settings);
        await services.StartOwnerAsync(settings);
        await Eventually.BeAsync(() => ListenersAsync(services), 2, "both listen");
        await using var heard = await Sql.OpenAsync(services.OwnerDatabase.Database.SuperuserConnectionString);
        await using (var listen = new NpgsqlCommand("listen messaging_owed", heard))
        {
            await listen.ExecuteNonQueryAsync(Cancelled);
        }

        await first.WriteAsync();

        (await heard.WaitAsync(TimeSpan.FromSeconds(30), Cancelled)).ShouldBeTrue("a notification");
    }

    private static async Task<bool> ListensAsync(TwoServices services) => await ListenersAsync(services) == 1;

    private static async Task<int> ListenersAsync(TwoServices services)
    {
        try
        {
            return await services.OwnerDatabase.NumberAsync(
                "select count(*) from pg_stat_activity where datname = current_database() and query = 'listen messaging_owed' and application_name <> ''"
            );
        }
        catch (NpgsqlException)
        {
            return 0;
        }
    }
}
