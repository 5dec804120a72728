using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Hosting.Tests;

/// <summary>What every step on a record keeps to, whatever the service (R9, R24, R26).</summary>
public sealed class TakingSteps(TestPostgres postgres) : IAsyncLifetime
{
    private readonly ProbeService probe = new(postgres);

    public ValueTask InitializeAsync() => probe.InitializeAsync();

    public ValueTask DisposeAsync() => probe.DisposeAsync();

    [Fact]
    public async Task A_step_moves_the_version_and_stands_in_the_audit()
    {
        var id = await AddAsync("một");

        var (status, _, etag) = await RenameAsync(id, version: 1, "hai");

        (status, etag).ShouldBe((HttpStatusCode.OK, "\"2\""));
        (await CountAsync($"select count(*) from audit.entries where action = 'note.renamed' and subject_id = '{id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_is_told_which_record_moved_on()
    {
        var id = await AddAsync("một");
        await RenameAsync(id, version: 1, "hai");

        var (status, body, _) = await RenameAsync(id, version: 1, "ba");

        status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (body!["version"]!.GetValue<long>(), body["record"]!.GetValue<Guid>()).ShouldBe((2, id));
    }

    [Fact]
    public async Task A_record_that_is_not_there_and_one_that_is_not_the_users_look_the_same_and_are_on_record()
    {
        var hidden = await AddAsync("hidden");
        var nowhere = Guid.CreateVersion7();

        foreach (var id in new[] { hidden, nowhere })
        {
            (await RenameAsync(id, version: 1, "hai")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await CountAsync($"select count(*) from audit.entries where action like 'note.refused%' and subject_id = '{id}'")).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_step_that_collides_with_nothing_asks_for_no_version_and_says_itself_what_the_audit_reads()
    {
        var id = await AddAsync("một");
        await RenameAsync(id, version: 1, "bốn");

        var (status, etag) = await MarkAsync(id);

        (status, etag).ShouldBe((HttpStatusCode.OK, null));
        (await CountAsync($"select count(*) from probe.notes where id = '{id}' and subject = 'marked' and version = 3")).ShouldBe(1);
        (await CountAsync($"select count(*) from audit.entries where subject_id = '{id}' and action = 'note.marked.3'")).ShouldBe(1);
        (await CountAsync($"select count(*) from audit.entries where subject_id = '{id}' and kind = 'Write'")).ShouldBe(3);
    }

    [Fact]
    public async Task A_record_that_a_closer_look_closes_looks_as_if_it_were_not_there_and_is_on_record()
    {
        var id = await AddAsync("closed");

        (await MarkAsync(id)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await CountAsync($"select count(*) from probe.notes where id = '{id}' and subject = 'closed' and version = 1")).ShouldBe(1);
        (await CountAsync($"select count(*) from audit.entries where action like 'note.refused%' and subject_id = '{id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_steps_on_the_same_two_records_named_crosswise_never_deadlock_and_the_second_is_told_what_is_stale()
    {
        var (a, b) = (await AddAsync("a"), await AddAsync("b"));
        using var client = probe.ClientOf(ProbeService.Officer);
        for (var version = 1; version <= 20; version++)
        {
            var first = client.PostAsJsonAsync("/api/probe/notes/together", Both(a, b, version, "x"));
            var second = client.PostAsJsonAsync("/api/probe/notes/together", Both(b, a, version, "y"));
            using var one = await first;
            using var other = await second;

            HttpStatusCode[] statuses = [one.StatusCode, other.StatusCode];
            statuses.Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
            var refused = one.IsSuccessStatusCode ? other : one;
            var stale = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["record"]!.GetValue<Guid>();
            new[] { a, b }.ShouldContain(stale);
        }

        (await CountAsync($"select count(*) from probe.notes where version = 21")).ShouldBe(2);
    }

    [Fact]
    public async Task Of_several_at_once_all_change_or_none()
    {
        var (a, b) = (await AddAsync("a"), await AddAsync("b"));
        using var client = probe.ClientOf(ProbeService.Officer);

        using var answer = await client.PostAsJsonAsync(
            "/api/probe/notes/together",
            new[] { new NoteSteps.Renaming(a, 1, "c"), new NoteSteps.Renaming(b, 1, "sealed") }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await CountAsync("select count(*) from probe.notes where version = 1 and subject in ('a', 'b')")).ShouldBe(2);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("d5a3")]
    public async Task One_refusal_among_forty_keeps_none_of_the_others_back(string? key)
    {
        var ids = new List<Guid>();
        for (var number = 0; number < 40; number++)
        {
            ids.Add(await AddAsync($"n{number}"));
        }

        await RenameAsync(ids[30], version: 1, "khác");
        using var client = probe.ClientOf(ProbeService.Officer);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/probe/notes/each")
        {
            Content = JsonContent.Create(
                ids.Select((id, number) => new NoteSteps.Renaming(id, 1, number == 20 ? "sealed" : $"m{number}"))
                    .Append(new NoteSteps.Renaming(Guid.CreateVersion7(), 1, "nowhere"))
            ),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key + Guid.CreateVersion7());
        }

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var outcomes = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();
        outcomes.Index().Where(o => !o.Item!["isTaken"]!.GetValue<bool>()).Select(o => o.Index).ShouldBe([20, 30, 40]);
        outcomes[20]!["codes"]!.AsArray().Select(code => code!.GetValue<string>()).ShouldBe(["probe.note.sealed"]);
        outcomes[30]!["version"]!.GetValue<long>().ShouldBe(2);
        outcomes[40]!["version"].ShouldBeNull();
        (await CountAsync("select count(*) from probe.notes where subject like 'm%' and version = 2")).ShouldBe(38);
        (await CountAsync("select count(*) from audit.entries where action = 'note.renamed'")).ShouldBe(39);
    }

    private async Task<(HttpStatusCode Status, string? Etag)> MarkAsync(Guid id)
    {
        using var client = probe.ClientOf(ProbeService.Officer);
        using var answer = await client.PostAsync($"/api/probe/notes/{id}/marking", content: null);
        return (answer.StatusCode, answer.Headers.ETag?.Tag);
    }

    private static NoteSteps.Renaming[] Both(Guid one, Guid other, long version, string mark) =>
        [new(one, version, $"{mark}{version}-1"), new(other, version, $"{mark}{version}-2")];

    private Task<long> CountAsync(string sql) => probe.ScalarAsync<long>(sql);

    private async Task<Guid> AddAsync(string subject)
    {
        using var client = probe.ClientOf(ProbeService.Officer);
        using var answer = await client.PostAsJsonAsync("/api/probe/notes", new { subject });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!.GetValue<Guid>();
    }

    private async Task<(HttpStatusCode Status, JsonNode? Body, string? Etag)> RenameAsync(Guid id, long version, string subject)
    {
        using var client = probe.ClientOf(ProbeService.Officer);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/probe/notes/{id}/renaming")
        {
            Content = JsonContent.Create(new { subject }),
        };
        request.Headers.Add("If-Match", $"\"{version}\"");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), answer.Headers.ETag?.Tag);
    }
}
