using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Contracts.Hotline;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>What Reviews keeps is held against the record tables of its owners: only what differs is named, and by its record.</summary>
public sealed class ReconcilingTests(ComparingReviews reviews) : IClassFixture<ComparingReviews>, IAsyncLifetime
{
    private const string Address = "/api/reviews/reconciliation";

    private static readonly TestAccount Operator = new("operator", "BCA", "CA-VHHT");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate reviews.reconciliations, reviews.count_answers");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Nothing_is_named_where_every_message_had_its_effect()
    {
        await KnownAsync(Facts.Changed(Guid.CreateVersion7(Facts.Start), 3), Exchange("LA", 4), Exchange("LA", 5));
        var owners = await Owners.OfAsync(reviews);
        (await reviews.ReadAsync(Operator, Address))["state"]!.GetValue<string>().ShouldBe("none");

        await StartAsync();
        var view = await owners.AnswerAsync(reviews, Operator);

        view["agrees"]!.GetValue<bool>().ShouldBeTrue();
        view["differences"]!.AsArray().ShouldBeEmpty();
        view["owners"]!.AsArray().Select(owner => (string?)owner!["owner"]).ShouldBe(["agreements", "hotline", "meetings", "repatriation"]);
        var hotline = view["owners"]![1]!;
        ((int)hotline["cells"]!, (int)hotline["records"]!).ShouldBe((3, 3));
    }

    [Fact]
    public async Task A_lost_message_and_a_tampered_row_are_named_with_their_cell_and_nothing_else_is()
    {
        var (lost, tampered) = (Exchange("KH", 3), Exchange("LA", 4));
        await KnownAsync(lost, Exchange("KH", 3), tampered, Exchange("TH", 5));
        var owners = await Owners.OfAsync(reviews);
        await reviews.ExecuteAsync("delete from reviews.fact_current where id = @id", ("id", lost.ExchangeId));
        await reviews.ExecuteAsync("update reviews.fact_current set version = 9 where id = @id", ("id", tampered.ExchangeId));

        await StartAsync();
        var view = await owners.AnswerAsync(reviews, Operator);

        view["agrees"]!.GetValue<bool>().ShouldBeFalse();
        Named(view)
            .ShouldBe([
                $"hotline exchange KH 2018-03: 2 there, 1 here; {lost.Reference} 1/none",
                $"hotline exchange LA 2018-04: 1 there, 1 here; {tampered.Reference} 1/9",
            ]);
    }

    [Fact]
    public async Task A_row_that_was_moved_to_another_month_is_named_in_both()
    {
        var moved = Exchange("KH", 3);
        await KnownAsync(moved);
        var owners = await Owners.OfAsync(reviews);
        await reviews.ExecuteAsync("update reviews.fact_current set month = 7 where id = @id", ("id", moved.ExchangeId));

        await StartAsync();

        Named(await owners.AnswerAsync(reviews, Operator))
            .ShouldBe([
                $"hotline exchange KH 2018-03: 1 there, 0 here; {moved.Reference} 1/none",
                $"hotline exchange KH 2018-07: 0 there, 1 here; {moved.Reference} none/1",
            ]);
    }

    [Fact]
    public async Task What_is_still_on_its_way_is_no_difference()
    {
        var (early, late) = (Exchange("KH", 3), Exchange("KH", 3));
        await KnownAsync(early, late);
        var owners = await Owners.OfAsync(reviews);
        await reviews.ExecuteAsync("delete from reviews.fact_current where id = @id", ("id", late.ExchangeId));

        await StartAsync();
        var asked = 0;
        var view = await owners.AnswerAsync(
            reviews,
            Operator,
            onRecords: async () =>
            {
                asked++;
                await KnownAsync(late);
            }
        );

        asked.ShouldBePositive();
        view["agrees"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Who_does_not_answer_is_named_and_the_others_are_compared()
    {
        var lost = Exchange("KH", 3);
        await KnownAsync(lost);
        var owners = await Owners.OfAsync(reviews);
        await reviews.ExecuteAsync("delete from reviews.fact_current where id = @id", ("id", lost.ExchangeId));

        await StartAsync();
        var view = await owners.AnswerAsync(reviews, Operator, silent: ["meetings"]);

        view["agrees"]!.GetValue<bool>().ShouldBeFalse();
        view["silent"]!.AsArray().Select(owner => (string?)owner).ShouldBe(["meetings"]);
        Named(view).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("planner")]
    [InlineData("administrator")]
    [InlineData("centralDesk")]
    public async Task It_is_an_operators_matter(string role)
    {
        using var client = reviews.ClientOf(new TestAccount(role, "BCA", "CA-VP130"));
        (await client.GetAsync(new Uri(Address, UriKind.Relative), Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostAsync(new Uri(Address, UriKind.Relative), content: null, Cancelled)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Who_asks_while_one_runs_gets_that_one()
    {
        await StartAsync();
        await StartAsync();
        await using var db = reviews.Context();
        db.Reconciliations.Count().ShouldBe(1);
        await (await Owners.OfAsync(reviews)).AnswerAsync(reviews, Operator);
    }

    private static IReadOnlyList<string> Named(JsonNode view) =>
        [
            .. view["differences"]!
                .AsArray()
                .Select(cell =>
                    $"{cell!["owner"]} {cell["type"]} {cell["partner"]} {cell["month"]}: {cell["theirs"]} there, {cell["ours"]} here; "
                    + string.Join(
                        ", ",
                        cell["records"]!
                            .AsArray()
                            .Select(record =>
                                $"{record!["reference"]} {record["theirs"]?.ToString() ?? "none"}/{record["ours"]?.ToString() ?? "none"}"
                            )
                    )
                ),
        ];

    private static ExchangeChanged Exchange(string partner, int month) =>
        Facts.Changed(Guid.CreateVersion7(), 1) with
        {
            Partner = new(partner),
            ReceivedOrSentAt = new DateTimeOffset(2018, month, 5, 2, 0, 0, TimeSpan.Zero),
        };

    private async Task KnownAsync(params ExchangeChanged[] exchanges)
    {
        await using var db = reviews.Context();
        await db.ApplyAsync([.. exchanges.OrderBy(exchange => exchange.ExchangeId).Select(exchange => Facts.Received(exchange))]);
    }

    private async Task StartAsync()
    {
        using var client = reviews.ClientOf(Operator);
        (await client.PostAsync(new Uri(Address, UriKind.Relative), content: null, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }
}
