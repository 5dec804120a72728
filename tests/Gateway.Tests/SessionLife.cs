using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;
using Npgsql;

namespace Cooperation.Gateway.Tests;

/// <summary>R18: sessions are rows, and what happens to the row or the account takes effect at every replica within 5 s.</summary>
// Most of it waits: at a door of its own it waits beside the others.
public sealed class SessionLife(FrontDoor door) : IClassFixture<FrontDoor>
{
    private static readonly TimeSpan EffectWithin = TimeSpan.FromSeconds(5.5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_session_left_alone_for_an_hour_is_over()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var id = await SessionOfAsync(client);

        await door.ChangeAsync($"update gateway.sessions set last_seen_at = last_seen_at - interval '61 minutes' where id = {id}");

        await ShouldEndAsync(client);
    }

    [Fact]
    public async Task No_session_outlives_twelve_hours()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var id = await SessionOfAsync(client);

        await door.ChangeAsync($"update gateway.sessions set created_at = created_at - interval '12 hours' where id = {id}");

        await ShouldEndAsync(client);
    }

    [Fact]
    public async Task A_session_in_use_stays_alive()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var id = await SessionOfAsync(client);
        await door.ChangeAsync(
            $"update gateway.sessions set last_seen_at = last_seen_at - interval '59 minutes', checked_at = checked_at - interval '59 minutes' where id = {id}"
        );

        (await Poll.UntilAsync(_ => SeenLatelyAsync(client, id), Patience, TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_open_page_that_asks_by_itself_does_not_keep_the_session_of_a_desk_left_alone_alive()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var id = await SessionOfAsync(client);
        client.DefaultRequestHeaders.Add("X-Unattended", "true");
        await door.ChangeAsync(
            $"update gateway.sessions set last_seen_at = last_seen_at - interval '59 minutes', checked_at = checked_at - interval '59 minutes' where id = {id}"
        );

        // It has been let in and looked at: Identity was asked anew.
        var asked = await Poll.UntilAsync(
            async _ =>
                await IsLiveAsync(client)
                && await door.ChangeAsync(
                    $"update gateway.sessions set id = id where id = {id} and checked_at > now() - interval '1 minute'"
                ) == 1,
            Patience,
            TestContext.Current.CancellationToken
        );
        asked.ShouldBeTrue();
        (
            await door.ChangeAsync(
                $"update gateway.sessions set last_seen_at = last_seen_at - interval '2 minutes' where id = {id} and last_seen_at < now() - interval '58 minutes'"
            )
        ).ShouldBe(1, "nobody was there");
        await ShouldEndAsync(client);
    }

    [Fact]
    public async Task A_revoked_session_ends_within_five_seconds()
    {
        using var client = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        var id = await SessionOfAsync(client);

        await door.ChangeAsync($"update gateway.sessions set revoked_at = now(), revoked_because = {"operator"} where id = {id}");

        await ShouldEndAsync(client);
    }

    [Fact]
    public async Task The_sessions_of_a_disabled_account_end_within_five_seconds()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var client = await door.SignedInAsync(userName);
        using var administrator = await door.SignedInAsync(await door.AddAccountAsync("administrator", "BDBP", "BP-QTHT"));
        var me = await client.GetFromJsonAsync<JsonNode>("/api/session", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/identity/accounts/{me!["id"]}/disabling");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");

        using var answer = await administrator.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await ShouldEndAsync(client);
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_of_the_account()
    {
        var userName = await door.AddAccountAsync("borderGuardLiaison");
        using var here = await door.SignedInAsync(userName);
        using var elsewhere = await door.SignedInAsync(userName);

        using var answer = await here.PostAsJsonAsync(
            "/api/identity/password",
            new { current = FrontDoor.Password, @new = "một mật khẩu khác hẳn" },
            TestContext.Current.CancellationToken
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await ShouldEndAsync(elsewhere);
        (await IsLiveAsync(here)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_account_put_under_another_session_does_not_open()
    {
        using var officer = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        using var administrator = await door.SignedInAsync(await door.AddAccountAsync("administrator", "BDBP", "BP-QTHT"));
        var (mine, theirs) = (await SessionOfAsync(officer), await SessionOfAsync(administrator));

        await door.ChangeAsync(
            $"update gateway.sessions set account = (select account from gateway.sessions where id = {theirs}) where id = {mine}"
        );

        await ShouldEndAsync(officer);
    }

    [Fact]
    public async Task The_database_holds_neither_cookies_nor_names()
    {
        using var client = door.Browser();
        var cookie = (await FrontDoor.CookieAsync(client, await door.AddAccountAsync("borderGuardLiaison"))).Split('=')[1];

        var database = door.Gateway.Database.Superuser;
        await using var command = database.CreateCommand("select string_agg(s::text, '') from gateway.sessions s");
        var rows = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        rows.ShouldNotContain(cookie);
        rows.ShouldNotContain("Trần");
        rows.ShouldNotContain("borderGuardLiaison");
    }

    [Fact]
    public async Task A_session_holds_at_every_replica_and_ends_at_every_one()
    {
        var folder = Directory.CreateTempSubdirectory("cooperation-replica-").FullName;
        var url = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var replica = await door.Gateway.StartReplicaAsync(url, new Uri($"http://127.0.0.1:{FreePort.Next()}"), folder);
        try
        {
            using var here = door.Browser();
            using var there = FrontDoor.BrowserAt(url);
            var cookie = await FrontDoor.CookieAsync(here, await door.AddAccountAsync("borderGuardLiaison"));
            here.DefaultRequestHeaders.Add("Cookie", cookie);
            there.DefaultRequestHeaders.Add("Cookie", cookie);
            (await IsLiveAsync(there)).ShouldBeTrue();

            using var answer = await here.DeleteAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);

            await ShouldEndAsync(there);
        }
        finally
        {
            replica.Signal(Signal.Kill);
            Directory.Delete(folder, recursive: true);
        }
    }

    // What counts is when a request set out: one sent in time may be answered late by a busy machine, but none sent later may be let in.
    private static async Task ShouldEndAsync(HttpClient client)
    {
        var changed = Stopwatch.GetTimestamp();
        var ended = await Poll.UntilAsync(
            async _ =>
            {
                var isLate = Stopwatch.GetElapsedTime(changed) > EffectWithin;
                var isLive = await IsLiveAsync(client);
                (isLive && isLate).ShouldBeFalse("a request that set out later was let in");
                return !isLive;
            },
            Patience,
            TestContext.Current.CancellationToken
        );
        ended.ShouldBeTrue();
    }

    private static async Task<bool> IsLiveAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/api/session", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private async Task<bool> SeenLatelyAsync(HttpClient client, Guid id)
    {
        (await IsLiveAsync(client)).ShouldBeTrue();
        return await door.ChangeAsync($"update gateway.sessions set id = id where id = {id} and last_seen_at > now() - interval '1 minute'")
            == 1;
    }

    private async Task<Guid> SessionOfAsync(HttpClient client)
    {
        var echo = await FrontDoor.EchoAsync(client, "/api/hotline/x");
        return Guid.Parse((await ServiceTokens.ReadAsync(door, echo.Token!, "hotline")).GetClaim("sid").Value);
    }
}
