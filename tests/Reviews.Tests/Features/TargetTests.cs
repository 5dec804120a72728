using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Contracts;
using Cooperation.Contracts.Hotline;
using Cooperation.Launcher.Building;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.Targets;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>The targets of the plan that facts can count: what reaches them, what still has time, what is missing.</summary>
public sealed class TargetTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private static readonly DateTimeOffset NewYear = new(2017, 12, 31, 17, 0, 0, TimeSpan.Zero);
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 6, 30, 0, 0, 0, TimeSpan.Zero) };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await reviews.ForgetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Information_is_processed_when_it_is_classified_and_closed_or_verified()
    {
        await TellAsync(
            Item(1) with
            {
                ClassifiedAt = March(6),
                ClosedAt = March(9),
            },
            Item(2) with
            {
                ClassifiedAt = March(6),
                SignsOfCrime = true,
                Verifications = 2,
            },
            // Verified in part, closed without ever being classified, and neither: not there.
            Item(3) with
            {
                ClassifiedAt = March(6),
                SignsOfCrime = true,
                Verifications = 2,
                VerificationsOpen = 1,
                AnswerDue = March(8),
            },
            Item(4) with
            {
                ClosedAt = March(9),
                AnswerDue = March(8),
            },
            Item(5),
            // There is time until July.
            Item(6) with
            {
                AnswerDue = new(2018, 7, 1, 0, 0, 0, TimeSpan.Zero),
            },
            // None of these is information that came in.
            Item(7) with
            {
                Direction = new Code("outgoing"),
            },
            Item(8) with
            {
                Status = new Code("voided"),
            }
        );

        var target = await ReadAsync("/T2b?year=2018");

        (Count(target, "numerator"), Count(target, "denominator"), Count(target, "withinLimit"), Count(target, "missing")).ShouldBe(
            (2, 6, 1, 3)
        );
        target["value"]!.GetValue<decimal>().ShouldBe(33.33m);
        target["isReached"]!.GetValue<bool>().ShouldBeFalse();
        target["counts"]!["classified"]!.GetValue<int>().ShouldBe(3);
        (target["counts"]!["signsOfCrime"]!.GetValue<int>(), target["counts"]!["verified"]!.GetValue<int>()).ShouldBe((2, 1));
        (await ReferencesAsync(target["records"]!.GetValue<string>() + "&of=missing")).ShouldBe([
            "HL-KH-2018-000003",
            "HL-KH-2018-000004",
            "HL-KH-2018-000005",
        ]);
    }

    [Fact]
    public async Task What_the_year_before_left_open_is_carried_over_and_what_it_closed_is_not()
    {
        await TellAsync(
            Item(1, NewYear.AddSeconds(-1)) with
            {
                ClassifiedAt = March(6),
                ClosedAt = NewYear.AddSeconds(-1),
            },
            Item(2, NewYear.AddSeconds(-1)) with
            {
                ClassifiedAt = March(6),
                ClosedAt = NewYear,
            },
            Item(3, NewYear.AddYears(-2)),
            Item(4, NewYear) with
            {
                ClassifiedAt = March(6),
                ClosedAt = March(7),
            },
            Item(5, NewYear.AddYears(1))
        );

        (await ReferencesAsync("/api/reviews/targets/T2b/records?year=2018"))
            .Select(reference => reference[^1..])
            .Order()
            .ShouldBe(["2", "3", "4"]);
        Count(await ReadAsync("/T2b?year=2018"), "numerator").ShouldBe(2);
        Count(await ReadAsync("/T2b?year=2018&partner=LA"), "denominator").ShouldBe(0);
    }

    [Fact]
    public async Task Where_nothing_was_to_be_done_nothing_is_reached_or_missed()
    {
        var target = await ReadAsync("/T2b?year=2018");
        target["value"].ShouldBeNull();
        target["isReached"].ShouldBeNull();
    }

    [Theory]
    [InlineData(99_999, 100_000, "99.99", false)]
    [InlineData(100_000, 100_000, "100", true)]
    [InlineData(0, 3, "0", false)]
    public void What_is_not_reached_never_looks_reached(long numerator, long denominator, string share, bool isReached)
    {
        Goal.Share(numerator, denominator).ShouldBe(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));
        new Goal(100).IsReached(numerator, denominator).ShouldBe(isReached);
    }

    [Fact]
    public async Task Every_target_is_one_of_the_plan_with_the_plans_goal()
    {
        var plan = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Find().At("seeds", "plan", "targets.json"), Cancelled))!;
        foreach (var target in FigureShelves.Targets.List.Cast<Target>())
        {
            var planned = plan["targets"]!.AsArray().Single(entry => entry!["id"]!.GetValue<string>() == target.Definition.Code)!;
            planned["goal"]!["operator"]!.GetValue<string>().ShouldBe("atLeast");
            planned["goal"]!["value"]!.GetValue<int>().ShouldBe(target.Goal.Value);
            planned["unit"]!.GetValue<string>().ShouldBe(target.Goal.Unit);
            planned["title"]!["vi"]!.GetValue<string>().ShouldBe(target.Definition.Name.Vi);
            planned["numerator"]!["vi"]!.GetValue<string>().ShouldBe(target.Numerator.Vi);
            if (planned["denominator"] is { } denominator)
            {
                denominator["en"]!.GetValue<string>().ShouldBe(target.Denominator.En);
            }
        }

        var list = JsonNode.Parse(await TextAsync("/api/reviews/targets?year=2018"))!.AsArray();
        list.Select(entry => entry!["code"]!.GetValue<string>())
            .ShouldBe(plan["targets"]!.AsArray().Select(entry => entry!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("/T9")]
    [InlineData("/T1a/records")]
    [InlineData("/T2b/chart")]
    [InlineData("/exchanges")]
    public async Task What_the_plan_does_not_have_or_records_do_not_count_is_not_found(string address)
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.GetAsync(new Uri("/api/reviews/targets" + address, UriKind.Relative), Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static DateTimeOffset March(int day) => new(2018, 3, day, 0, 0, 0, TimeSpan.Zero);

    private static ExchangeChanged Item(int number, DateTimeOffset? received = null) =>
        Facts.Changed(Guid.CreateVersion7(Facts.Start), 1) with
        {
            Reference = new Code($"HL-KH-2018-{number:d6}"),
            ReceivedOrSentAt = received ?? Facts.Start,
        };

    private static int Count(JsonNode target, string name) => target[name]!.GetValue<int>();

    private async Task TellAsync(params ExchangeChanged[] exchanges)
    {
        await using var db = reviews.Context();
        await db.ApplyAsync([.. exchanges.OrderBy(exchange => exchange.ExchangeId).Select(exchange => Facts.Received(exchange))]);
    }

    private async Task<IReadOnlyList<string>> ReferencesAsync(string address) =>
        [.. JsonNode.Parse(await TextAsync(address))!["items"]!.AsArray().Select(item => item!["reference"]!.GetValue<string>())];

    private async Task<JsonNode> ReadAsync(string address) => JsonNode.Parse(await TextAsync("/api/reviews/targets" + address))!;

    private async Task<string> TextAsync(string address)
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }
}
