using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Reviews.Tests.Data;
using Cooperation.Tests.Support.Services;
using static Cooperation.Reviews.Tests.Builders.Reviewing;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Every number of a review opens to the records that were counted, as they stood when it was frozen.</summary>
public sealed class ReviewRecordsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const long Mark = 100;

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate reviews.marks");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Behind_every_number_stand_just_as_many_records_also_after_the_world_went_on()
    {
        await reviews.InstrumentAsync("KH-4001");
        List<ExchangeChanged> known = [.. Enumerable.Range(1, 12).Select(Exchange)];
        await ApplyAsync(known.Index().Select(exchange => State(exchange.Item, exchange.Index + 1)));
        var review = await reviews.BegunAsync("KH-4001");
        await reviews.FrozenAsync(review, Mark);

        // One is voided, one is closed, and new ones come.
        await ApplyAsync([
            State(known[0] with { Version = 2, Status = new("voided") }, Mark + 1),
            State(known[1] with { Version = 2, Status = new("closed"), ClosedAt = Facts.Start.AddDays(2) }, Mark + 2),
            State(Exchange(13), Mark + 3),
        ]);
        var opened = 0;
        foreach (var (figure, cell, place, year, value) in Numbers(await reviews.DocumentAsync(review)))
        {
            if ((string?)figure["opens"]![place] is not { } of || value is null)
            {
                continue;
            }

            var answer = await RecordsAsync(review, $"table={figure["table"]}&year={year}&of={of}&{cell}");
            (answer["items"]!.AsArray().Count + (long)answer["hidden"]!).ShouldBe(
                (long)value.Value,
                $"{figure["code"]} {year} {of} {cell}"
            );
            opened += value > 0 ? 1 : 0;
        }

        opened.ShouldBeGreaterThan(5);
        var first = (await RecordsAsync(review, "table=1&year=2018"))["items"]!.AsArray();
        first.Count.ShouldBe(known.Count);
        first.Select(record => (string?)record!["status"]).ShouldBe([.. known.Select(_ => "logged")]);
    }

    [Fact]
    public async Task A_number_is_called_as_it_stands_in_the_review()
    {
        await reviews.InstrumentAsync("KH-4002");
        await ApplyAsync([State(Exchange(1), 1)]);
        var review = await reviews.BegunAsync("KH-4002");
        await reviews.FrozenAsync(review, Mark);
        var figure = (await reviews.DocumentAsync(review))["sections"]![0]!["figures"]![0]!;
        var line = figure["lines"]![0]!;
        var names = (await RecordsAsync(review, $"table=1&year=2018&of=count&{line["cell"]}"))["name"]!.AsArray();
        names
            .Select(name => (string?)name)
            .ShouldBe([
                (string?)figure["name"],
                (string?)figure["measures"]![0],
                "2018",
                .. line["names"]!.AsArray().Select(name => (string?)name),
            ]);
    }

    [Fact]
    public async Task Whoever_reads_the_review_and_no_figures_is_told_how_many_there_are()
    {
        await reviews.InstrumentAsync("KH-4003");
        await ApplyAsync([State(Exchange(1), 1), State(Exchange(2), 2)]);
        var review = await reviews.PublishedAsync("KH-4003");
        foreach (var reader in new TestAccount[] { new("supervisor", "BNG", "BNG-LS"), new("centralDesk", "BDBP", "BP-TW") })
        {
            var answer = await RecordsAsync(review, "table=1&year=2018&of=count", reader);
            (answer["items"]!.AsArray().Count, (long)answer["hidden"]!).ShouldBe((0, 2));
        }

        (await RecordsAsync(review, "table=1&year=2018", Outsider))["items"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_in_hand_opens_to_nobody_else_and_a_number_that_is_not_there_is_not_found()
    {
        await reviews.InstrumentAsync("KH-4004");
        var review = await reviews.BegunAsync("KH-4004");
        var address = $"{Annual}/{review.Id()}/records";
        (await reviews.StatusOfAsync(Planner, $"{address}?table=1&year=2018")).ShouldBe(HttpStatusCode.NotFound);
        await reviews.FrozenAsync(review, Mark);
        (await reviews.StatusOfAsync(Planner, $"{address}?table=1&year=2018")).ShouldBe(HttpStatusCode.OK);
        (await reviews.StatusOfAsync(Outsider, $"{address}?table=1&year=2018")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Planner, $"{address}?table=1&year=2016")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Planner, $"{address}?table=99&year=2018")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Planner, $"{address}?year=2018")).ShouldBe(HttpStatusCode.BadRequest);
        (await reviews.StatusOfAsync(Planner, $"{address}?table=1&year=2018&of=median")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static ExchangeChanged Exchange(int number) =>
        Facts.Changed(Guid.CreateVersion7(), 1) with
        {
            Direction = new(number % 3 == 0 ? "outgoing" : "incoming"),
            Status = new("logged"),
        };

    private static Received<ExchangeChanged> State(ExchangeChanged exchange, long position) =>
        Facts.Received(exchange) with
        {
            Position = position,
        };

    private async Task ApplyAsync(IEnumerable<Received<ExchangeChanged>> states)
    {
        await using var db = reviews.Context();
        await db.ApplyAsync([.. states.OrderBy(state => state.SubjectId, StringComparer.Ordinal)]);
    }

    private Task<JsonNode> RecordsAsync(JsonNode review, string query, TestAccount? by = null) =>
        reviews.ReadAsync(by ?? Planner, $"{Annual}/{review.Id()}/records?{query}");

    private static IEnumerable<(JsonNode Figure, string Cell, int Measure, int Year, decimal? Value)> Numbers(JsonNode document) =>
        from section in document["sections"]!.AsArray()
        from figure in section!["figures"]!.AsArray()
        from line in figure!["lines"]!
            .AsArray()
            .Select(line => (Cell: (string)line!["cell"]!, Values: line["values"]!))
            .Append((Cell: "", Values: figure["total"]!))
        from year in line.Values.AsArray()
        from value in year!["values"]!.AsArray().Index()
        select (figure, line.Cell, value.Index, (int)year["year"]!, (decimal?)value.Item);
}
