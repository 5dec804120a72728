using System.Net.Http.Json;
using Cooperation.Gateway.Tests.Running;
using Npgsql;

namespace Cooperation.Gateway.Tests;

/// <summary>What the audit says of beginning a session, and of trying to.</summary>
[Collection(typeof(SharedFrontDoor))]
public sealed class SessionsOnRecord(FrontDoor door)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_beginning_of_a_session_stands_under_the_account_that_signed_in_and_not_under_the_one_before_it()
    {
        var first = await door.AddAccountAsync("borderGuardLiaison");
        var second = await door.AddAccountAsync("planner", "BCA", "CA-VP130");
        using var shared = await door.SignedInAsync(first);

        // The same browser, still with the first one's cookie.
        await FrontDoor.CookieAsync(shared, second);

        var account = await AccountAsync(second);
        var entries = await EntriesAsync($"action = 'session.opened' and subject_id = '{account}'");
        var entry = entries.ShouldHaveSingleItem();
        entry.AccountId.ShouldBe(account);
        entry.Desk.ShouldBe("CA-VP130");
        entry.SessionId.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Guessing_is_seen_by_name_without_the_name_being_told()
    {
        await TryAsync("người.đoán.một");
        await TryAsync("NGƯỜI.đoán.một");
        await TryAsync("người.đoán.hai");

        var refused = await CountsAsync();

        refused.Count.ShouldBeGreaterThanOrEqualTo(2);
        refused.Keys.ShouldAllBe(subject => !subject.Contains("đoán", StringComparison.OrdinalIgnoreCase));
        refused.Values.ShouldContain(2);
    }

    private async Task TryAsync(string userName)
    {
        using var browser = door.Browser();
        using var answer = await browser.PostAsJsonAsync("/api/session", new { userName, password = "đoán mò" }, Cancelled);
    }

    private async Task<Guid> AccountAsync(string userName)
    {
        var database = door.Identity.Database.Superuser;
        await using var command = database.CreateCommand("select id from identity.accounts where user_name = @name");
        command.Parameters.AddWithValue("name", userName);
        return (Guid)(await command.ExecuteScalarAsync(Cancelled))!;
    }

    private async Task<IReadOnlyList<Entry>> EntriesAsync(string where)
    {
        var database = door.Gateway.Database.Superuser;
        await using var command = database.CreateCommand($"select account_id, desk, session_id from audit.entries where {where}");
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        List<Entry> entries = [];
        while (await reader.ReadAsync(Cancelled))
        {
            entries.Add(new Entry(reader.GetGuid(0), reader.GetString(1), reader.GetGuid(2)));
        }

        return entries;
    }

    private async Task<Dictionary<string, long>> CountsAsync()
    {
        var database = door.Gateway.Database.Superuser;
        await using var command = database.CreateCommand(
            "select subject_id, sum(count)::bigint from audit.refusals where action = 'session.refused' group by subject_id"
        );
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        while (await reader.ReadAsync(Cancelled))
        {
            counts.Add(reader.GetString(0), reader.GetInt64(1));
        }

        return counts;
    }

    private sealed record Entry(Guid AccountId, string Desk, Guid SessionId);
}
