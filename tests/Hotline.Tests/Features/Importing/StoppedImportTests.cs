using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Npgsql;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>An import that can't be written and can't be given back has an end: it is tried a few times, then it stops and says so, keeps nobody out, and every number is accounted for (R11).</summary>
public sealed class StoppedImportTests(ImportingHotline service) : IClassFixture<ImportingHotline>
{
    private const int Rows = 3;

    // The rows of one log are refused by the database itself, once somebody else has taken a number after theirs.
    private const int Gate = 4711;

    [Fact]
    public async Task A_stopped_import_lets_the_desks_other_ones_in_and_goes_on_when_it_is_told_to()
    {
        var mark = Imports.Mark();
        var id = await StoppedAsync(mark, 2013);

        (await CountAsync(mark)).ShouldBe(0);
        var other = Imports.Mark();
        (await service.ImportedAsync(Officers.OfMocBai, Imports.Log(other, 2, 2013)))["state"]!.GetValue<string>().ShouldBe("done");
        (await ReadAsync($"{Imports.Address}/{id}"))["state"]!.GetValue<string>().ShouldBe("stopped");
        (await ReadAsync(Imports.Address)).AsArray().Single(import => import!.Id() == id)!["state"]!.GetValue<string>().ShouldBe("stopped");

        await MendAsync();
        (await PostAsync($"{Imports.Address}/{id}/continuation")).ShouldBe(HttpStatusCode.Accepted);

        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("done");
        (await CountAsync(mark)).ShouldBe(Rows);
        (await PostAsync($"{Imports.Address}/{id}/continuation")).ShouldBe(HttpStatusCode.Conflict);
        await NoGapAsync(2013);
    }

    [Fact]
    public async Task A_stopped_import_that_is_given_up_leaves_its_numbers_on_record_as_voided_and_no_file()
    {
        var mark = Imports.Mark();
        var id = await StoppedAsync(mark, 2014);

        using var client = service.ClientOf(Officers.OfMocBai);
        using var ended = await client.DeleteAsync(
            new Uri($"{Imports.Address}/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        ended.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var over = await service.OverAsync(Officers.OfMocBai, id);
        over["state"]!.GetValue<string>().ShouldBe("cancelled");
        over["notes"]!
            .AsArray()
            .Select(note => note!.GetValue<string>())
            .ShouldContain(note => note.Contains("HL-KH-2014-000001 – HL-KH-2014-000003"));
        (await CountAsync(mark)).ShouldBe(0);
        (await service.AskAsync<long>($"select count(*) from hotline.import_pieces where import_id = '{id}'")).ShouldBe(0);
        foreach (var number in Enumerable.Range(1, Rows))
        {
            var exchange = await service.AskAsync<Guid>($"select id from hotline.exchanges where reference = 'HL-KH-2014-{number:000000}'");
            var found = await ReadAsync($"{Calls.Exchanges}/{exchange}");
            found["status"]!.GetValue<string>().ShouldBe("voided");
            found.ToJsonString(Readable).ShouldContain("hệ thống không ghi được");
        }

        await MendAsync();
        await NoGapAsync(2014);
    }

    [Fact]
    public async Task Rows_that_came_in_with_another_import_meanwhile_are_not_brought_twice_and_their_numbers_are_voided()
    {
        var mark = Imports.Mark();
        var id = await StoppedAsync(mark, 2015);
        await MendAsync();
        var other = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 2, 2015));
        other["accepted"]!.GetValue<int>().ShouldBe(2);

        (await PostAsync($"{Imports.Address}/{id}/continuation")).ShouldBe(HttpStatusCode.Accepted);

        var over = await service.OverAsync(Officers.OfMocBai, id);
        over["state"]!.GetValue<string>().ShouldBe("done");
        (over["accepted"]!.GetValue<int>(), over["alreadyThere"]!.GetValue<int>()).ShouldBe((1, 2));
        (await CountAsync(mark)).ShouldBe(Rows);
        (
            await service.AskAsync<long>("select count(*) from hotline.exchanges where reference like 'HL-KH-2015-%' and status = 'voided'")
        ).ShouldBe(2);
        await NoGapAsync(2015);
    }

    [Fact]
    public async Task An_import_that_can_not_be_written_and_whose_numbers_nobody_followed_ends_without_a_trace()
    {
        var mark = Imports.Mark();
        await BreakAsync(mark);
        var id = await StartedAsync(mark, 2016);
        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("failed");
        await MendAsync();

        var again = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, Rows, 2016));

        again["accepted"]!.GetValue<int>().ShouldBe(Rows);
        await NoGapAsync(2016);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<string> StoppedAsync(string mark, int year)
    {
        await using var source = NpgsqlDataSource.Create(service.Database.SuperuserConnectionString);
        await using var gate = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await RunAsync(gate, $"select pg_advisory_lock({Gate})");
        await BreakAsync(mark);
        var id = await StartedAsync(mark, year);
        await service.StandsAsync(Officers.OfMocBai, id, state => state == "writing");
        await LogAsync(year);
        await RunAsync(gate, $"select pg_advisory_unlock({Gate})");

        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("stopped");
        return id;
    }

    private async Task<string> StartedAsync(string mark, int year)
    {
        using var sent = await service.SendAsync(Officers.OfMocBai, Imports.Log(mark, Rows, year), "?hold=true");
        var id = (await sent.BodyAsync()).Id();
        await service.OverAsync(Officers.OfMocBai, id);
        await service.StartAndLeaveAsync(Officers.OfMocBai, id);
        return id;
    }

    private async Task LogAsync(int year)
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        var late = An.Exchange(new DateTimeOffset(year, 3, 1, 3, 0, 0, TimeSpan.Zero)).With("lateReason", "Ghi bù");
        using var logged = await client.PostAsJsonAsync(Calls.Exchanges, (JsonObject)late, TestContext.Current.CancellationToken);
        logged.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private Task BreakAsync(string mark) =>
        RunAsync(
            $"""
            create or replace function hotline.broken() returns trigger language plpgsql as
            'begin perform pg_advisory_lock_shared({Gate}); perform pg_advisory_unlock_shared({Gate}); raise exception ''broken''; end';
            create or replace trigger broken before insert on hotline.exchanges for each row
            when (new.subject like '{mark} %') execute function hotline.broken()
            """
        );

    private Task MendAsync() => RunAsync("drop trigger if exists broken on hotline.exchanges");

    private async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(service.Database.SuperuserConnectionString);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await RunAsync(connection, sql);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JsonNode> ReadAsync(string address)
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        return JsonNode.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))!;
    }

    private async Task<HttpStatusCode> PostAsync(string address)
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), null, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private Task<long> CountAsync(string mark) =>
        service.AskAsync<long>($"select count(*) from hotline.exchanges where subject like '{mark} %'");

    private async Task NoGapAsync(int year)
    {
        var told = await service.AskAsync<string>(
            $"""
            select max(right(reference, 6))::int || ' ' || count(*) || ' ' || (select last from hotline.reference_counters where prefix = 'HL' and scope = 'KH' and year = {year})
            from hotline.exchanges where reference like 'HL-KH-{year}-%'
            """
        );
        told.Split(' ')
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBe(1, string.Create(CultureInfo.InvariantCulture, $"{year}: {told}"));
    }
}
