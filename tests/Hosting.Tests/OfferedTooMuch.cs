using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Hosting.Tests;

/// <summary>More saves than a process has places for are refused early and change nothing; who reads waits for none of them.</summary>
public sealed class OfferedTooMuch(TestPostgres postgres) : IAsyncLifetime
{
    private const int AtOnce = 2;
    private const int Waiting = 2;
    private const int Offered = 10;

    private readonly ProbeService probe = new(postgres) { Settings = { ["Saves:AtOnce"] = $"{AtOnce}", ["Saves:Waiting"] = $"{Waiting}" } };

    public ValueTask InitializeAsync() => probe.InitializeAsync();

    public ValueTask DisposeAsync() => probe.DisposeAsync();

    [Fact]
    public async Task What_finds_no_place_is_told_when_to_come_back_and_what_found_one_is_saved()
    {
        var id = await probe.ScalarAsync<Guid>(
            "insert into probe.notes (id, subject, version) values (gen_random_uuid(), 'một', 1) returning id"
        );
        using var client = probe.ClientOf(ProbeService.Officer);
        await using var holder = NpgsqlDataSource.Create(probe.Database.SuperuserConnectionString);
        await using var connection = await holder.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var held = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var hold = new NpgsqlCommand($"select 1 from probe.notes where id = '{id}' for update", connection))
        {
            await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var offered = Enumerable.Range(0, Offered).Select(_ => RenameAsync(client, id)).ToList();
        for (var refused = 0; refused < Offered - AtOnce - Waiting; refused++)
        {
            var done = await Task.WhenAny(offered);
            offered.Remove(done);
            using var answer = await done;
            (await answer.ProblemAsync(HttpStatusCode.TooManyRequests)).Code().ShouldBe("request.busy");
            int.Parse(answer.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture).ShouldBeInRange(1, 10);
        }

        (await client.GetAsync($"/api/probe/notes/{id}/people")).StatusCode.ShouldBe(HttpStatusCode.OK, "a reader waits for no place");
        offered.ShouldAllBe(waiting => !waiting.IsCompleted);

        await held.RollbackAsync(TestContext.Current.CancellationToken);
        var answers = await Task.WhenAll(offered);
        answers
            .Select(answer => answer.StatusCode)
            .Order()
            .ShouldBe([HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.PreconditionFailed, AtOnce + Waiting - 1)]);
    }

    private static Task<HttpResponseMessage> RenameAsync(HttpClient client, Guid id)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/probe/notes/{id}/renaming")
        {
            Content = JsonContent.Create(new { subject = "hai" }),
            Headers = { { "If-Match", "\"1\"" } },
        };
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
