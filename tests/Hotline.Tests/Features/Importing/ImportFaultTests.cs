using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>A service whose imports another process may take over after two seconds.</summary>
public sealed class ImportingHotline : TestService
{
    public ImportingHotline(TestPostgres postgres, TestRabbitMq rabbitMq)
        : base(postgres, rabbitMq, "hotline", "Cooperation.Hotline")
    {
        Set("Imports:LeaseFor", "00:00:02");
        Set("Imports:DryRunFor", "00:00:01");
        Set("Imports:Attempts", "3");
        Set("Imports:FirstPause", "00:00:00.05");
    }

    public async Task<T> AskAsync<T>(string sql)
    {
        var source = Database.Superuser;
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}

/// <summary>Long imports that are left, called off, or whose process dies: all or nothing, and no gap between numbers (R11).</summary>
public sealed class ImportFaultTests(ImportingHotline service) : IClassFixture<ImportingHotline>
{
    private const int Rows = 2500;

    [Fact]
    public async Task An_import_whose_process_dies_in_the_middle_is_finished_by_the_next_one_once()
    {
        var mark = Imports.Mark();
        var id = await WritingAsync(mark, 2013);

        service.Kill();
        await service.StartAsync();

        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("done");
        (await CountAsync(mark)).ShouldBe(Rows);
        await NoGapAsync(2013);
    }

    [Fact]
    public async Task A_dry_run_that_outlasts_the_wait_says_what_to_do_instead()
    {
        using var answer = await service.SendAsync(Officers.OfMocBai, Imports.Log(Imports.Mark(), 50_000, 2015), "?dryRun=true");

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("hold=true");
    }

    [Fact]
    public async Task An_import_called_off_in_the_middle_leaves_no_row_and_no_gap()
    {
        var mark = Imports.Mark();
        var id = await WritingAsync(mark, 2015);

        await CancelAsync(id);

        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("cancelled");
        (await CountAsync(mark)).ShouldBe(0);
        (await service.AskAsync<long>("select count(*) from hotline.import_pieces")).ShouldBe(0);
        var again = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 3, 2015));
        again["accepted"]!.GetValue<int>().ShouldBe(3);
        await NoGapAsync(2015);
    }

    [Fact]
    public async Task A_desk_logs_while_an_import_is_written_and_the_import_then_goes_on_to_its_end()
    {
        var mark = Imports.Mark();
        var id = await WritingAsync(mark, 2016);

        using var client = service.ClientOf(Officers.OfMocBai);
        var late = An.Exchange(new DateTimeOffset(2016, 3, 1, 3, 0, 0, TimeSpan.Zero)).With("lateReason", "Ghi bù");
        using var logged = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(
            client,
            Calls.Exchanges,
            (JsonObject)late,
            TestContext.Current.CancellationToken
        );
        logged.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await StateAsync(id)).ShouldBe("writing");
        await CancelAsync(id);

        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("done");
        (await CountAsync(mark)).ShouldBe(Rows);
        await NoGapAsync(2016);
    }

    private async Task<string> WritingAsync(string mark, int year)
    {
        using var sent = await service.SendAsync(Officers.OfMocBai, Imports.Log(mark, Rows, year), "?hold=true");
        var id = (await sent.BodyAsync())["id"]!.GetValue<string>();
        await service.OverAsync(Officers.OfMocBai, id);
        await service.StartAndLeaveAsync(Officers.OfMocBai, id);
        await service.StandsAsync(Officers.OfMocBai, id, state => state is "writing" or "done");
        return id;
    }

    private async Task CancelAsync(string id)
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        using var answer = await client.DeleteAsync(
            new Uri($"{Imports.Address}/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    private async Task<string> StateAsync(string id)
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        var text = await client.GetStringAsync(new Uri($"{Imports.Address}/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        return JsonNode.Parse(text)!["state"]!.GetValue<string>();
    }

    private Task<long> CountAsync(string mark) =>
        service.AskAsync<long>($"select count(*) from hotline.exchanges where subject like '{mark} %'");

    private async Task NoGapAsync(int year) => (
            await service.AskAsync<string>(
                $"""
                select max(right(reference, 6))::int || ' ' || count(*) || ' ' || (select last from hotline.reference_counters where prefix = 'HL' and scope = 'KH' and year = {year})
                from hotline.exchanges where reference like 'HL-KH-{year}-%'
                """
            )
        ).Split(' ').Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
}
