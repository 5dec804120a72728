using System.Net;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Platform.Hosting.Idempotency;
using Cooperation.Tests.Support.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cooperation.Hosting.Tests;

/// <summary>The same call again gets the first answer (R10).</summary>
public sealed class Idempotency(ProbeService probe) : IClassFixture<ProbeService>
{
    private HttpClient Client => probe.ClientOf(ProbeService.Officer, "en");

    [Fact]
    public async Task The_same_call_again_gets_the_first_answer_whole()
    {
        var first = await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Again","text":null}""", "again");
        var second = await Client.PostJsonAsync("/api/probe/notes", """{ "text": "", "subject" : "Again " }""", "again");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await NotesAsync("Again")).ShouldBe(1);
    }

    [Fact]
    public async Task Another_body_with_the_same_key_is_refused()
    {
        await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Body one"}""", "body");

        var answer = await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Body two"}""", "body");

        (await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("request.idempotency-conflict");
        (await NotesAsync("Body two")).ShouldBe(0);
    }

    [Fact]
    public async Task Twenty_duplicates_at_once_have_one_effect_and_one_answer()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Client.PostJsonAsync("/api/probe/notes", """{"subject":"Twenty"}""", "twenty"))
        );

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        answers.Select(answer => answer.Headers.Location).Distinct().Count().ShouldBe(1);
        (await NotesAsync("Twenty")).ShouldBe(1);
        (
            await probe.ScalarAsync<long>(
                "select count(*) from audit.entries where action = 'note.created' and subject_id = (select id::text from probe.notes where subject = 'Twenty')"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Another_account_has_keys_of_its_own()
    {
        await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Mine"}""", "shared");
        var other = probe.ClientOf(new TestAccount("policeLiaison", "BCA", "CA-TN"));

        (await other.PostJsonAsync("/api/probe/notes", """{"subject":"Theirs"}""", "shared")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Only_success_is_kept()
    {
        (await Client.PostJsonAsync("/api/probe/notes", "{}", "failed")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Client.PostJsonAsync("/api/probe/notes", """{"subject":"refused"}""", "failed")).StatusCode.ShouldBe(
            HttpStatusCode.Conflict
        );
        (await NotesAsync("refused")).ShouldBe(0, "the transaction of an answer that is no success is rolled back");

        (await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Mended"}""", "failed")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_constraint_s_refusal_frees_the_key()
    {
        await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Taken"}""");
        (await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Taken"}""", "taken")).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Not taken"}""", "taken")).StatusCode.ShouldBe(
            HttpStatusCode.Created
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("khóa")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        using var request = Answers.Request(HttpMethod.Post, "/api/probe/notes", """{"subject":"No key"}""");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8 };
        using var client = new HttpClient(handler) { BaseAddress = probe.Url };
        client.DefaultRequestHeaders.Authorization = Client.DefaultRequestHeaders.Authorization;

        (await (await client.SendAsync(request)).ProblemAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("request.idempotency-key");
    }

    [Fact]
    public async Task What_is_stored_does_not_show_the_body_and_ends_after_ninety_days()
    {
        await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Kept"}""", "kept");
        await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Old"}""", "old");
        (await probe.ScalarAsync<int>("select octet_length(body_hash) from idempotency.keys where key = 'kept'")).ShouldBe(32);
        await probe.ScalarAsync<int>(
            "with aged as (update idempotency.keys set at = at - interval '91 days' where key = 'old' returning 1) select count(*)::int from aged"
        );

        var deleted = await probe
            .App.Services.GetServices<IHostedService>()
            .OfType<AnswerRetention>()
            .Single()
            .DeleteAsync(TestContext.Current.CancellationToken);

        deleted.ShouldBe(1);
        (await probe.ScalarAsync<long>("select count(*) from idempotency.keys where key in ('old', 'kept')")).ShouldBe(1);
    }

    private Task<long> NotesAsync(string subject) =>
        probe.ScalarAsync<long>($"select count(*) from probe.notes where subject = '{subject}'");
}
