using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Deploy.Tests.Servers;

public sealed class PrivatePostgresTests
{
    [Fact]
    public async Task What_was_committed_is_there_after_the_server_was_killed_and_started_again()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var postgres = await TestPostgres.StartPrivateAsync(cancellationToken);
        var database = await postgres.CreateDatabaseAsync("hotline", cancellationToken);
        await ExecuteAsync(database.OwnerConnectionString, "create table kept (n int); insert into kept values (7)");

        var before = postgres.Instance!.Process!.Value;
        await postgres.Instance.KillAsync(cancellationToken);
        postgres.Instance.Process.ShouldBeNull();
        (await postgres.Instance.StartAsync(cancellationToken)).ShouldBeTrue();
        (await postgres.Instance.StartAsync(cancellationToken)).ShouldBeFalse();

        postgres.Instance.Process!.Value.ShouldNotBe(before);
        NpgsqlConnection.ClearAllPools();
        (await ExecuteAsync(database.OwnerConnectionString, "select n from kept")).ShouldBe(7);
    }

    [Fact]
    public async Task A_copy_of_a_prepared_database_has_its_tables_and_its_own_rows()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var postgres = await TestPostgres.StartPrivateAsync(cancellationToken);
        var prepared = 0;
        Task<TestDatabase> Copy() =>
            postgres.CopyDatabaseAsync(
                "hotline",
                "migrated",
                async (database, _) =>
                {
                    Interlocked.Increment(ref prepared);
                    await ExecuteAsync(
                        database.OwnerConnectionString,
                        "create table notes (n int); grant select, insert on notes to hotline_app"
                    );
                },
                cancellationToken
            );

        var copies = await Task.WhenAll(Copy(), Copy(), Copy());
        await ExecuteAsync(copies[0].ApplicationConnectionString, "insert into notes values (1)");

        prepared.ShouldBe(1);
        (await ExecuteAsync(copies[0].ApplicationConnectionString, "select count(*) from notes")).ShouldBe(1L);
        (await ExecuteAsync(copies[1].ApplicationConnectionString, "select count(*) from notes")).ShouldBe(0L);
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
