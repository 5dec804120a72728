using Cooperation.Hosting.Tests.Probe;
using Cooperation.Platform.Hosting;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Hosting.Tests;

/// <summary>The command migrate, and which schema the code starts on (R9, R16).</summary>
[Collection("console")] // Both read what the process writes.
public sealed class Migrating(ProbeService probe, TestPostgres postgres) : IClassFixture<ProbeService>
{
    [Fact]
    public async Task Migrating_again_and_by_several_at_once_changes_nothing()
    {
        var database = await NewDatabaseAsync();

        var codes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => MigrateAsync(null))));

        codes.ShouldBe([0, 0, 0]);
        (await probe.ScalarAsync<long>("select count(*) from platform.migrations", database.SuperuserConnectionString)).ShouldBe(2);
        (await probe.ScalarAsync<long>("select count(*) from platform.schema_version", database.SuperuserConnectionString)).ShouldBe(1);
    }

    [Fact]
    public async Task Reference_data_is_loaded_once_for_the_same_files_and_code()
    {
        var database = await NewDatabaseAsync();
        var loads = 0;

        for (var i = 0; i < 2; i++)
        {
            await MigrateAsync(
                async (db, cancellationToken) =>
                {
                    loads++;
                    db.Add(new Note(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "Seed"));
                    await db.SaveChangesAsync(cancellationToken);
                }
            );
        }

        loads.ShouldBe(1);
        (await probe.ScalarAsync<long>("select count(*) from probe.notes", database.SuperuserConnectionString)).ShouldBe(1);
    }

    [Fact]
    public async Task Reference_data_that_fails_is_not_half_loaded()
    {
        var database = await NewDatabaseAsync();

        await Should.ThrowAsync<FormatException>(() =>
            MigrateAsync(
                async (db, cancellationToken) =>
                {
                    db.Add(new Note(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "Half"));
                    await db.SaveChangesAsync(cancellationToken);
                    throw new FormatException("desks.csv, line 3");
                }
            )
        );

        (await probe.ScalarAsync<long>("select count(*) from probe.notes", database.SuperuserConnectionString)).ShouldBe(0);
        (await MigrateAsync((_, _) => Task.CompletedTask)).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_schema_the_service_ends_with_one_line_that_says_so()
    {
        await NewDatabaseAsync();

        var (code, line) = await StartAsync();

        code.ShouldBe(3);
        line.ShouldStartWith("probe: the database has no schema version, this code needs 2");
    }

    [Theory]
    [InlineData]
    [InlineData("migrate")]
    public async Task On_a_database_of_before_the_first_migration_it_ends_with_one_line_that_says_what_to_do_and_changes_nothing(
        params string[] args
    )
    {
        var database = await NewDatabaseAsync();
        await MigrateAsync(null);
        await SetAsync("version = '20000101000000_Older'");
        await ExecuteAsync(
            "update platform.migrations set migration_id = '20000101000000_Older' where migration_id like '%_Begin'; "
                + "delete from platform.migrations where migration_id not like '%_Older'; drop table probe.notes"
        );

        var (code, line) = await StartAsync(args);

        code.ShouldBe(3);
        line.ShouldStartWith(
            "probe: this database is of an earlier trial version (at 20000101000000_Older, the first migration of this code is 2"
        );
        line.ShouldEndWith($"./deploy/run --data DIR, or ./deploy/run --reset, which asks before it deletes.{Environment.NewLine}");
        line.Trim().ShouldNotContain('\n');
        (
            await probe.ScalarAsync<string>(
                "select string_agg(migration_id, ' ') from platform.migrations",
                database.SuperuserConnectionString
            )
        ).ShouldBe("20000101000000_Older");
        (await probe.ScalarAsync<bool>("select to_regclass('probe.notes') is null", database.SuperuserConnectionString)).ShouldBeTrue();
    }

    [Fact]
    public async Task On_an_older_schema_the_service_ends_with_one_line_that_names_both_versions()
    {
        await NewDatabaseAsync();
        await MigrateAsync(null);
        await SetAsync("version = '20261122032937_Begin'");

        var (code, line) = await StartAsync();

        code.ShouldBe(3);
        line.ShouldContain("the schema is at 20261122032937_Begin, this code needs 20261129000000_Second");
    }

    [Fact]
    public async Task Code_that_is_too_old_for_the_schema_ends_with_one_line_that_names_both_versions()
    {
        await NewDatabaseAsync();
        await MigrateAsync(null);
        await SetAsync("version = '29990101000000_Newer', oldest_code = '29980101000000_Contracted'");

        var (code, line) = await StartAsync();

        code.ShouldBe(3);
        line.ShouldContain("the schema at 29990101000000_Newer needs at least 29980101000000_Contracted");
    }

    [Theory]
    [InlineData]
    [InlineData("migrate")]
    public async Task On_a_database_server_that_is_too_old_the_service_ends_with_one_line_that_names_both_versions(params string[] args)
    {
        await NewDatabaseAsync();
        await using var older = new OlderServer(probe.Settings["ConnectionStrings:App"]!);
        foreach (var key in (string[])["ConnectionStrings:App", "ConnectionStrings:Owner"])
        {
            probe.Settings[key] = older.ConnectionStringOf(probe.Settings[key]!);
        }

        var (code, line) = await StartAsync(args);

        code.ShouldBe(3);
        line.ShouldStartWith("probe: the database is PostgreSQL 12.");
        line.ShouldEndWith($", this code needs 15 or newer.{Environment.NewLine}");
    }

    [Fact]
    public async Task Older_code_that_migrates_does_not_take_back_what_newer_code_noted()
    {
        var database = await NewDatabaseAsync();
        await MigrateAsync(null);
        await SetAsync("oldest_code = '29980101000000_Contracted'");

        await MigrateAsync(null);

        (await probe.ScalarAsync<string>("select oldest_code from platform.schema_version", database.SuperuserConnectionString)).ShouldBe(
            "29980101000000_Contracted"
        );
    }

    [Theory]
    [InlineData("ConnectionStrings:App", "ConnectionStrings__App")]
    [InlineData("Tokens:Keys", "Tokens__Keys")]
    [InlineData("Protection:KeyFile", "Protection__KeyFile")]
    public async Task A_missing_setting_names_itself(string key, string variable)
    {
        probe.Use(probe.Database);
        var value = probe.Settings[key];
        probe.Settings.Remove(key);

        var (code, line) = await StartAsync();

        probe.Settings[key] = value;
        code.ShouldBe(2);
        line.ShouldContain($"'{key}' is missing (environment: {variable})");
    }

    private async Task<TestDatabase> NewDatabaseAsync()
    {
        var database = await postgres.CreateDatabaseAsync("probe", CancellationToken.None);
        probe.Use(database);
        return database;
    }

    private async Task<int> MigrateAsync(Func<ProbeDbContext, CancellationToken, Task>? seed) =>
        await probe.Build().RunServiceAsync(["migrate"], seed);

    private Task SetAsync(string change) => ExecuteAsync($"update platform.schema_version set {change}");

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(probe.Settings["ConnectionStrings:Owner"]!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<(int Code, string Line)> StartAsync(params string[] args)
    {
        using var errors = new StringWriter();
        var usual = Console.Error;
        Console.SetError(errors);
        try
        {
            return (await probe.Build().RunServiceAsync<ProbeDbContext>(args), errors.ToString());
        }
        finally
        {
            Console.SetError(usual);
        }
    }
}
