using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>What holds for each figure and target that there is: it opens to exactly the records that it counts, says what it means in both languages, and is shown to whoever may see it.</summary>
public sealed class EveryFigureTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const string Route = "/api/reviews";

    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };

    public static TheoryData<string> Addresses =>
        [
            .. FigureShelves.Figures.List.Select(figure => $"{Route}/figures/{figure.Definition.Code}"),
            .. FigureShelves.Targets.List.Select(figure => $"{Route}/targets/{figure.Definition.Code}"),
        ];

    public static TheoryData<string> Codes => [.. FigureShelves.Figures.List.Select(figure => figure.Definition.Code)];

    public static TheoryData<string> Charts =>
        [.. FigureShelves.Figures.List.Where(figure => figure.HasMonths).Select(figure => figure.Definition.Code)];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        // Once for all tests here: none of them writes.
        await using var db = reviews.Context();
        if (await db.CurrentFacts.AnyAsync(Cancelled))
        {
            return;
        }

        await db.ApplyAsync([
            .. RandomExchanges
                .Of(seed: 7, count: 400)
                .OrderBy(exchange => exchange.ExchangeId)
                .Select(exchange => Facts.Received(exchange)),
        ]);

        // What a figure does with its facts does not depend on what they are facts of.
        foreach (var kind in FactKinds.All.Where(kind => kind.Type != "exchange"))
        {
            await reviews.AsFactsOfAsync(kind);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_number_is_as_many_records_as_it_opens_to(string address)
    {
        var figure = FigureOf(address);
        foreach (
            var asked in new[]
            {
                "year=2018",
                "year=2017&partner=KH",
                "year=2018&asOf=2018-06-30",
                "year=2018&urgency=flash&province=~none",
            }
        )
        {
            var lines = await CountsAsync(address, figure, asked);
            foreach (var measure in figure.Measures.Where(measure => measure.IsCount))
            {
                var records = await RecordsAsync($"{address}/records?{asked}&of={measure.Code}");
                records.Distinct(StringComparer.Ordinal).Count().ShouldBe(records.Count);
                records.Count.ShouldBe(lines.Sum(line => line[measure.Code]), $"{address}?{asked} {measure.Code}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_cell_opens_to_its_own_records_however_it_is_split(string code)
    {
        foreach (var split in new[] { "", "&by=month", "&by=province&by=urgency&partner=CN", "&by=direction&asOf=2018-10-31" })
        {
            var figure = await ReadAsync($"{Route}/figures/{code}?year=2018{split}");
            var cells = figure["cells"]!.AsArray();
            cells.ShouldNotBeEmpty();
            var first = FigureShelves.Figures.Find(code)!.Measures[0].Code;
            cells.Sum(cell => cell![first]!.GetValue<int>()).ShouldBe(figure["total"]!.GetValue<int>());
            foreach (var cell in cells.Take(15))
            {
                (await RecordsAsync(cell!["records"]!.GetValue<string>())).Count.ShouldBe(
                    cell[first]!.GetValue<int>(),
                    cell.ToJsonString()
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task A_chart_adds_up_to_its_figure_and_shows_nothing_for_months_to_come(string code)
    {
        var total = (await ReadAsync($"{Route}/figures/{code}?year=2018&partner=LA"))["total"]!.GetValue<int>();
        foreach (var split in new[] { "", "&by=direction", "&by=urgency" })
        {
            var lines = (await ReadAsync($"{Route}/figures/{code}/chart?year=2018&partner=LA{split}"))["lines"]!.AsArray();
            lines.Sum(line => line!["values"]!.AsArray().Sum(value => value!.GetValue<int>())).ShouldBe(total);
        }

        var chart = await ReadAsync(
            $"{Route}/figures/{code}/chart?year=2018",
            Planner with
            {
                At = new(2018, 4, 10, 0, 0, 0, TimeSpan.Zero),
            }
        );
        chart["lines"]![0]!["values"]!
            .AsArray()
            .Select(value => value is null)
            .ShouldBe([.. Enumerable.Range(1, 12).Select(month => month > 4)]);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task It_says_in_both_languages_what_it_counts(string address)
    {
        var definition = await ReadAsync(address + "/definition");
        foreach (var part in new[] { "name", "formula", "unit", "source" })
        {
            definition[part]!["vi"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
            definition[part]!["en"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        }

        definition["good"]!.GetValue<string>().ShouldBeOneOf("more", "less", "neither");
        var list = JsonNode
            .Parse(
                await TextAsync(
                    address[..address.LastIndexOf('/')] + (address.Contains("targets", StringComparison.Ordinal) ? "?year=2018" : ""),
                    Planner
                )
            )!
            .AsArray();
        list.Select(entry => entry!["code"]!.GetValue<string>()).ShouldContain(definition["code"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task It_leaves_as_a_file_that_says_how_it_is_counted(string address)
    {
        var lines = (await TextAsync(address + "/export?year=2018&format=csv", Planner)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        lines[0].ShouldEndWith(";Cách đếm");
        lines[1].ShouldContain(FigureOf(address).Definition.Formula.Vi[..20]);
        lines.Length.ShouldBeGreaterThan(1);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Only_planners_and_the_standing_agency_see_it(string address)
    {
        string[] all =
        [
            address,
            address + "/records",
            address + "/definition",
            address + "/export?format=csv",
            address[..address.LastIndexOf('/')],
        ];
        foreach (var asked in all)
        {
            (await StatusAsync(null, asked)).ShouldBe(HttpStatusCode.Unauthorized, asked);
            (await StatusAsync(new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI"), asked)).ShouldBe(HttpStatusCode.Forbidden, asked);
            (await StatusAsync(new("centralDesk", "BDBP", "BP-TW"), asked)).ShouldBe(HttpStatusCode.Forbidden, asked);
            (await StatusAsync(new("administrator", "BCA", "CA-TW"), asked)).ShouldBe(HttpStatusCode.Forbidden, asked);
            (await StatusAsync(new("centralDesk", "BCA", "CA-TW"), asked)).ShouldBe(HttpStatusCode.OK, asked);
        }
    }

    [Theory]
    [InlineData("figures/none")]
    [InlineData("figures/none/records")]
    [InlineData("figures/none/definition")]
    [InlineData("figures/none/chart")]
    [InlineData("figures/instruments/chart")]
    [InlineData("figures/none/export?format=csv")]
    [InlineData("figures/Exchanges")]
    public async Task One_that_is_not_there_is_not_found(string address) =>
        (await StatusAsync(Planner, $"{Route}/{address}")).ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("figures/exchanges?by=colour", "by[0]")]
    [InlineData("figures/exchanges?asOf=yesterday", "asOf")]
    [InlineData("figures/exchanges?month=13", "month")]
    [InlineData("figures/exchanges?after=HL-KH-2018-000001", "after")]
    [InlineData("figures/reply-times/records?of=medianHoursToAnswer", "of")]
    [InlineData("figures/reply-times/records?of=nothing", "of")]
    [InlineData("figures/reply-times/records?after='", "after")]
    [InlineData("figures/reply-times/chart?by=colour", "by")]
    public async Task A_question_without_sense_names_its_part(string address, string field)
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.GetAsync(new Uri($"{Route}/{address}", UriKind.Relative), Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancelled))!;
        problem["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    private static Figure FigureOf(string address)
    {
        var shelf = address.Contains("/targets/", StringComparison.Ordinal) ? FigureShelves.Targets : FigureShelves.Figures;
        return shelf.Find(address[(address.LastIndexOf('/') + 1)..])!;
    }

    // A target answers with one line; its counts are named as its measures.
    private async Task<IReadOnlyList<IReadOnlyDictionary<string, int>>> CountsAsync(string address, Figure figure, string asked)
    {
        var codes = figure.Measures.Where(measure => measure.IsCount).Select(measure => measure.Code).ToList();
        var answer = await ReadAsync($"{address}?{asked}");
        List<JsonNode> lines = answer["cells"] is JsonArray cells ? [.. cells.Select(cell => cell!)] : [answer["counts"]!];
        return [.. lines.Select(line => codes.ToDictionary(code => code, code => line[code]!.GetValue<int>(), StringComparer.Ordinal))];
    }

    private async Task<IReadOnlyList<string>> RecordsAsync(string address)
    {
        List<string> found = [];
        for (string? after = ""; after is not null; )
        {
            var page = await ReadAsync(address + (after.Length == 0 ? "" : "&after=" + after));
            found.AddRange(page["items"]!.AsArray().Select(item => item!["reference"]!.GetValue<string>()));
            after = page["next"]?.GetValue<string>();
        }

        return found;
    }

    private async Task<JsonNode> ReadAsync(string address, TestAccount? account = null) =>
        JsonNode.Parse(await TextAsync(address, account ?? Planner))!;

    private async Task<string> TextAsync(string address, TestAccount account)
    {
        using var client = reviews.ClientOf(account);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address + text);
        return text;
    }

    private async Task<HttpStatusCode> StatusAsync(TestAccount? account, string address)
    {
        using var client = reviews.ClientOf(account);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        return answer.StatusCode;
    }
}
