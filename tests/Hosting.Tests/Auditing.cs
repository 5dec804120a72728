using System.Net;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Hosting.Tests;

/// <summary>What was done, read and refused stays on record (R24).</summary>
public sealed class Auditing(ProbeService probe) : IClassFixture<ProbeService>
{
    [Fact]
    public async Task A_write_s_entry_says_who_did_what_and_commits_with_the_write()
    {
        using var client = probe.ClientOf(ProbeService.Officer);
        var answer = await client.PostJsonAsync("/api/probe/notes", """{"subject":"On record"}""");
        var id = answer.Headers.Location!.ToString()[^36..];

        var entry = await probe.ScalarAsync<string>(
            $"select concat_ws('|', kind, action, subject_type, account_id, desk, session_id, length(trace_id)) from audit.entries where subject_id = '{id}'"
        );

        entry.ShouldBe($"Write|note.created|note|{ProbeService.Officer.Id}|BP-TN-MOCBAI|{ProbeService.Officer.SessionId}|32");
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_entry()
    {
        using var client = probe.ClientOf(ProbeService.Officer);
        await client.PostJsonAsync("/api/probe/notes", """{"subject":"Only once"}""");
        var before = await probe.ScalarAsync<long>("select count(*) from audit.entries where action = 'note.created'");

        (await client.PostJsonAsync("/api/probe/notes", """{"subject":"Only once"}""")).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await probe.ScalarAsync<long>("select count(*) from audit.entries where action = 'note.created'")).ShouldBe(before);
    }

    [Fact]
    public async Task A_protected_read_is_on_record()
    {
        using var client = probe.ClientOf(ProbeService.Officer);
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

        (await client.GetAsync($"/api/probe/notes/{id}/people")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await probe.ScalarAsync<string>($"select kind from audit.entries where subject_id = '{id}'")).ShouldBe("Read");
    }

    [Fact]
    public async Task Refusals_are_written_once_a_minute_and_counted()
    {
        var account = new TestAccount("consular", "BNG", "LS-PP") { At = new DateTimeOffset(2018, 3, 1, 8, 0, 30, TimeSpan.Zero) };
        using var client = probe.ClientOf(account);
        for (var i = 0; i < 5; i++)
        {
            (await client.GetAsync("/api/probe/planned")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (
            await probe.ScalarAsync<long>($"select count(*) from audit.entries where kind = 'Refusal' and account_id = '{account.Id}'")
        ).ShouldBe(1);
        (await probe.ScalarAsync<long>($"select count from audit.refusals where account_id = '{account.Id}'")).ShouldBe(5);
    }

    [Fact]
    public async Task A_rule_that_forbids_is_on_record_with_its_code()
    {
        var account = new TestAccount("consular", "BNG", "LS-PP");
        using var client = probe.ClientOf(account);

        (await client.PostAsync("/api/probe/refusals/forbidden", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (
            await probe.ScalarAsync<string>($"select action || ' ' || subject_id from audit.entries where account_id = '{account.Id}'")
        ).ShouldBe("probe.forbidden POST /api/probe/refusals/{kind}");
    }

    [Theory]
    [InlineData("update audit.entries set action = 'x'")]
    [InlineData("delete from audit.entries")]
    [InlineData("truncate audit.entries")]
    [InlineData("delete from audit.refusals")]
    [InlineData("update platform.schema_version set version = 'x'")]
    [InlineData("drop table probe.notes")]
    [InlineData("create table probe.more (id int)")]
    public async Task The_running_role_can_not(string statement)
    {
        var refusal = await Should.ThrowAsync<PostgresException>(() =>
            probe.ScalarAsync<object>(statement, probe.Database.ApplicationConnectionString)
        );

        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_running_role_can_read_the_audit() =>
        (
            await probe.ScalarAsync<long>("select count(*) from audit.entries", probe.Database.ApplicationConnectionString)
        ).ShouldBeGreaterThanOrEqualTo(0);
}
