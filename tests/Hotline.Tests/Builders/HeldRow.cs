using Cooperation.Launcher.Processes;
using Npgsql;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Holds a record's row until several requests wait to write it, so that they truly meet.</summary>
internal static class HeldRow
{
    private const string Waiting =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()";

    /// <summary>Sends the requests while the row is held, and lets it go once all of them wait for it.</summary>
    public static Task<T[]> AtOnceAsync<T>(this HotlineService service, Guid exchange, params Func<Task<T>>[] requests) =>
        service.WhileHeldAsync(exchange, _ => Task.CompletedTask, requests);

    /// <summary>The same of a channel.</summary>
    public static Task<T[]> AtOnceOnChannelAsync<T>(this HotlineService service, Guid channel, params Func<Task<T>>[] requests) =>
        service.WhileHeldAsync("channels", channel, _ => Task.CompletedTask, requests);

    /// <summary>The same, doing something while they wait; with the transaction that holds the row.</summary>
    public static Task<T[]> WhileHeldAsync<T>(
        this HotlineService service,
        Guid exchange,
        Func<NpgsqlTransaction, Task> meanwhile,
        params Func<Task<T>>[] requests
    ) => service.WhileHeldAsync("exchanges", exchange, meanwhile, requests);

    private static async Task<T[]> WhileHeldAsync<T>(
        this HotlineService service,
        string table,
        Guid id,
        Func<NpgsqlTransaction, Task> meanwhile,
        params Func<Task<T>>[] requests
    )
    {
        var source = service.Database.Superuser;
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await HoldAsync(transaction, id, table);
        var sent = requests.Select(request => request()).ToArray();
        var met = await service.WaitsAsync(requests.Length);
        await meanwhile(transaction);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        var answers = await Task.WhenAll(sent);
        met.ShouldBeTrue("the requests have to meet at the row");
        return answers;
    }

    /// <summary>Whether so many come to wait for a row or a table.</summary>
    public static Task<bool> WaitsAsync(this HotlineService service, int requests) =>
        Poll.UntilAsync(
            async _ => (await service.QueryAsync<long>(Waiting))[0] >= requests,
            TimeSpan.FromSeconds(60),
            TestContext.Current.CancellationToken
        );

    /// <summary>Holds one more row in a transaction, and lets whoever meets it crosswise be the one that the database gives up.</summary>
    public static async Task HoldAsync(NpgsqlTransaction transaction, Guid id, string table = "exchanges")
    {
        await using var hold = new NpgsqlCommand(
            $"set local deadlock_timeout = '1h'; select 1 from hotline.{table} where id = @id for no key update",
            transaction.Connection,
            transaction
        );
        hold.Parameters.AddWithValue("id", id);
        await hold.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
