using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static Cooperation.Reviews.Tests.Builders.Reviewing;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>R12: what is frozen is counted up to the marks of all services, and counted again it is the same to the digit.</summary>
public sealed class FreezingReviewsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const int Exchanges = 40;
    private const long Mark = 100;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate reviews.marks");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Freeze_then_change_the_world_then_replay_from_nothing_then_count_again_gives_the_same_digits()
    {
        await reviews.InstrumentAsync("KH-2005");
        var log = Log();
        await ApplyAsync([.. log.Where(state => state.Position < Mark)]);
        var review = await reviews.BegunAsync("KH-2005");
        await reviews.FrozenAsync(review, Mark);
        var frozen = await NumbersAsync(review);
        frozen.ShouldContain($"{Exchanges}");
        (await AgreesAsync(review)).ShouldBeTrue();

        // The world goes on: records change, new ones come, and one that was written before comes late.
        await ApplyAsync([.. log.Where(state => state.Position >= Mark)]);
        (await reviews.ReadAsync(Planner, "/api/reviews/figures/exchanges?year=2018&partner=KH"))["total"]!
            .GetValue<int>()
            .ShouldNotBe(Exchanges);
        (await AgreesAsync(review)).ShouldBeTrue();

        // From nothing, in another order.
        await ReplayAsync(log);
        (await AgreesAsync(review)).ShouldBeTrue();
        (await NumbersAsync(review)).ShouldBe(frozen);
    }

    [Fact]
    public async Task A_second_freeze_counts_what_has_come_since()
    {
        await reviews.InstrumentAsync("KH-2006");
        var log = Log();
        await ApplyAsync(log);
        var review = await reviews.BegunAsync("KH-2006");
        await reviews.FrozenAsync(review, Mark);
        var first = await NumbersAsync(review);
        await reviews.FrozenAsync(review, 10_000);
        (await NumbersAsync(review)).ShouldNotBe(first);
        (await AgreesAsync(review)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_named_and_nothing_is_frozen()
    {
        await reviews.InstrumentAsync("KH-2007");
        var review = await reviews.BegunAsync("KH-2007");
        var asked = reviews.StepAsync(review, "freeze");
        await reviews.AnswerAsync(Mark, ["hotline", "repatriation", "meetings"]);
        using var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var refusal = await answer.BodyAsync();
        refusal["code"]!.GetValue<string>().ShouldBe("reviews.annual-review.owners-silent");
        refusal.ToJsonString().ShouldContain(System.Text.Json.JsonEncodedText.Encode("Văn kiện").ToString());
        refusal.ToJsonString().ShouldNotContain(System.Text.Json.JsonEncodedText.Encode("Hội nghị").ToString());
        var document = await reviews.DocumentAsync(review);
        (document["status"]!.GetValue<string>(), (string?)document["hash"]).ShouldBe(("draft", null));
        await ShouldKeepNoQuestionAsync();
    }

    [Fact]
    public async Task What_owners_answered_is_kept_in_what_was_frozen_and_nowhere_else()
    {
        await reviews.InstrumentAsync("KH-2014");
        var review = await reviews.BegunAsync("KH-2014");
        await reviews.ExecuteAsync(
            "insert into reviews.marks (mark_id, owner, asked_at, epoch, horizon) values (gen_random_uuid(), 'hotline', now() - interval '2 days', 0, 1)"
        );
        await reviews.FrozenAsync(review, Mark);
        await ShouldKeepNoQuestionAsync();
        (await AgreesAsync(review)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_lies_below_a_mark_and_is_under_way_is_waited_for()
    {
        await reviews.InstrumentAsync("KH-2008");
        var (arrived, underWay) = (Facts.Changed(Guid.CreateVersion7(), 1), Facts.Changed(Guid.CreateVersion7(), 1));
        await ApplyAsync([State(arrived, 5)]);
        var review = await reviews.BegunAsync("KH-2008");
        var asked = reviews.StepAsync(review, "freeze");
        await reviews.AnswerAsync(Mark, FactKinds.Owners, new JsonObject { ["hotline.exchange-changed"] = 2 });
        await ApplyAsync([State(underWay, 7)]);
        using var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await FirstTotalAsync(review)).ShouldBe(2);

        // And where it does not come, the service is named.
        var late = reviews.StepAsync(review, "freeze");
        await reviews.AnswerAsync(Mark, FactKinds.Owners, new JsonObject { ["hotline.exchange-changed"] = 3 });
        using var refused = await late;
        (await refused.CodeAsync()).ShouldBe("reviews.annual-review.owners-silent");
        (await FirstTotalAsync(review)).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_slow_to_count_ends_in_time_and_is_named()
    {
        await reviews.InstrumentAsync("KH-2015");
        var review = await reviews.BegunAsync("KH-2015");
        await using var held = await reviews.Database.Superuser.OpenConnectionAsync(Cancelled);
        await using var transaction = await held.BeginTransactionAsync(Cancelled);
        await using var hold = new NpgsqlCommand("lock table reviews.fact_history in access exclusive mode", held, transaction);
        await hold.ExecuteNonQueryAsync(Cancelled);
        var asked = reviews.StepAsync(review, "freeze");
        await reviews.AnswerAsync(Mark, FactKinds.Owners, new JsonObject { ["hotline.exchange-changed"] = 1 });
        using var answer = await asked;
        (await answer.CodeAsync()).ShouldBe("reviews.annual-review.owners-silent");
        (await answer.BodyAsync())["detail"]!.GetValue<string>().ShouldContain("Đường dây nóng");
        await transaction.RollbackAsync(Cancelled);
        (await reviews.DocumentAsync(review))["status"]!.GetValue<string>().ShouldBe("draft");
    }

    [Fact]
    public async Task Facts_that_were_changed_behind_its_back_are_seen()
    {
        await reviews.InstrumentAsync("KH-2009");
        await ApplyAsync(Log());
        var review = await reviews.BegunAsync("KH-2009");
        await reviews.FrozenAsync(review, Mark);
        await reviews.ExecuteAsync("update reviews.fact_history set counts = false");
        await reviews.ExecuteAsync("update reviews.fact_current set counts = false");
        var verified = await reviews.VerifiedAsync(review);
        verified["agrees"]!.GetValue<bool>().ShouldBeFalse();
        verified["isWhole"]!.GetValue<bool>().ShouldBeTrue();
        verified["differing"]!.AsArray().Select(code => (string?)code).ShouldContain("exchanges");
        await reviews.ExecuteAsync("update reviews.review_editions set content = replace(content, '\"year\":2018', '\"year\":2016')");
        (await reviews.VerifiedAsync(review))["isWhole"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task What_other_services_say_is_quoted_with_reference_and_version_and_hashed_with_the_rest()
    {
        await reviews.InstrumentAsync("KH-2010");
        var review = await reviews.BegunAsync("KH-2010");
        await reviews.FrozenAsync(review, Mark, Quoting("Tập huấn chung cho cán bộ biên giới: đã xong."));
        var document = await reviews.DocumentAsync(review);
        var quoted = document["sections"]!.AsArray().Single(section => (string?)section!["code"] == "activities")!["quotations"]!.AsArray();
        quoted
            .Select(q => ((string?)q!["reference"], (int)q["version"]!, (string?)q["text"]))
            .ShouldBe([("AC-KH-2018-000001", 4, "Tập huấn chung cho cán bộ biên giới: đã xong.")]);
        await reviews.FrozenAsync(review, Mark, Quoting("Tập huấn chung: chưa xong."));
        ((string?)(await reviews.DocumentAsync(review))["hash"]).ShouldNotBe((string?)document["hash"]);
    }

    [Fact]
    public async Task A_period_that_is_not_over_is_frozen_as_provisional()
    {
        await reviews.InstrumentAsync("KH-2011");
        var running = await reviews.BegunAsync("KH-2011", 2019, 2019);
        await reviews.FrozenAsync(running, Mark);
        (await reviews.DocumentAsync(running))["provisional"]!.GetValue<bool>().ShouldBeTrue();
        var over = await reviews.BegunAsync("KH-2011");
        await reviews.FrozenAsync(over, Mark);
        (await reviews.DocumentAsync(over))["provisional"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_summation_of_several_years_has_a_column_for_each_and_for_the_year_before()
    {
        await reviews.InstrumentAsync("KH-2012");
        var summation = await reviews.BegunAsync("KH-2012", 2016, 2018);
        await reviews.FrozenAsync(summation, Mark);
        var figure = (await reviews.DocumentAsync(summation))["sections"]![0]!["figures"]![0]!;
        figure["years"]!.AsArray().Select(year => (int)year!).ShouldBe([2018, 2017, 2016, 2015]);
    }

    [Fact]
    public async Task The_total_of_a_year_of_which_nothing_is_known_is_empty_and_not_zero()
    {
        await reviews.InstrumentAsync("KH-2013");
        // Of 2017 an exchange with another partner is known: with this one there were none.
        await ApplyAsync([
            State(Facts.Changed(Guid.CreateVersion7(), 1), 1),
            State(Facts.Changed(Guid.CreateVersion7(), 1) with { Partner = new("LA"), ReceivedOrSentAt = Facts.Start.AddYears(-1) }, 2),
        ]);
        var summation = await reviews.BegunAsync("KH-2013", 2016, 2018);
        await reviews.FrozenAsync(summation, Mark);
        (await FirstTotalsAsync(summation)).ShouldBe([1, 0, null, null]);
        (await AgreesAsync(summation)).ShouldBeTrue();

        // A document of the first format has zeros there, and is counted again as it was.
        await reviews.ExecuteAsync(
            "update reviews.review_editions set content = replace(replace(content, '\"format\":2', '\"format\":1'), '\"total\":[null]', '\"total\":[0]')"
        );
        (await reviews.VerifiedAsync(summation))["differing"]!.AsArray().Select(code => (string?)code).ShouldNotContain("cases");
    }

    [Fact]
    public async Task What_papers_say_of_earlier_years_stands_beside_what_is_counted_once_somebody_has_checked_it()
    {
        await reviews.InstrumentAsync("KH-2014");
        var value = await reviews.CreatedAsync(
            Planner,
            "/api/reviews/outside-values",
            new JsonObject
            {
                ["code"] = "exchanges",
                ["partner"] = "KH",
                ["year"] = 2016,
                ["numerator"] = 12,
                ["source"] = "Báo cáo tổng kết 17/BC",
                ["sourceDate"] = "2017-01-15",
            }
        );
        var summation = await reviews.BegunAsync("KH-2014", 2016, 2018);
        await reviews.FrozenAsync(summation, Mark);
        (await PapersAsync(summation)).ShouldBeEmpty();
        using (var check = await reviews.PostAsync(Colleague, $"/api/reviews/outside-values/{value.Id()}/check", new JsonObject(), "\"1\""))
        {
            check.StatusCode.ShouldBe(HttpStatusCode.OK, await check.Content.ReadAsStringAsync(Cancelled));
        }

        await reviews.FrozenAsync(summation, Mark);
        (await PapersAsync(summation)).ShouldBe([(2016, 12, "Báo cáo tổng kết 17/BC")]);
        (await FirstTotalsAsync(summation)).ShouldAllBe(total => total == null || total == 0);
        (await AgreesAsync(summation)).ShouldBeTrue();
        using var paper = await reviews.GetAsync(Planner, $"{Annual}/{summation.Id()}/document?format=docx");
        paper.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<IReadOnlyList<(int, int, string?)>> PapersAsync(JsonNode review) =>
        [
            .. (await reviews.DocumentAsync(review))["sections"]![0]!["figures"]!
                .AsArray()
                .SelectMany(figure => figure!["papers"]!.AsArray())
                .Select(paper => ((int)paper!["year"]!, (int)paper["number"]!, (string?)paper["source"])),
        ];

    private async Task<IReadOnlyList<int?>> FirstTotalsAsync(JsonNode review) =>
        [
            .. (await reviews.DocumentAsync(review))["sections"]![0]!["figures"]![0]!["total"]!
                .AsArray()
                .Select(year => (int?)year!["values"]![0]),
        ];

    private static JsonObject Quoting(string text) =>
        new()
        {
            ["quotations"] = new JsonArray(
                new JsonObject
                {
                    ["section"] = "activities",
                    ["service"] = "agreements",
                    ["reference"] = "AC-KH-2018-000001",
                    ["version"] = 4,
                    ["text"] = text,
                }
            ),
        };

    // Forty exchanges below the mark, some with several states; beyond it some of them are closed or voided, and new ones come.
    private static List<Received<ExchangeChanged>> Log()
    {
        var random = new Random(20181231);
        List<Received<ExchangeChanged>> log = [];
        foreach (var number in Enumerable.Range(1, Exchanges + 10))
        {
            var isLater = number > Exchanges;
            var first = Facts.Changed(Guid.CreateVersion7(), 1) with
            {
                Direction = new(number % 3 == 0 ? "outgoing" : "incoming"),
                Status = new("logged"),
            };
            log.Add(State(first, isLater ? Mark + number : number));
            if (number % 4 == 0)
            {
                log.Add(
                    State(
                        first with
                        {
                            Version = 2,
                            Status = new("answered"),
                            AnsweredAt = Facts.Start.AddHours(random.Next(1, 90)),
                        },
                        isLater ? Mark + 60 + number : Mark - number
                    )
                );
            }

            if (number % 5 == 0)
            {
                log.Add(
                    State(
                        first with
                        {
                            Version = 3,
                            Status = new(number % 10 == 0 ? "voided" : "closed"),
                            Direction = new("incoming"),
                            ClosedAt = Facts.Start.AddDays(4),
                        },
                        Mark + 200 + number
                    )
                );
            }
        }

        return log;
    }

    private static Received<ExchangeChanged> State(ExchangeChanged exchange, long position) =>
        Facts.Received(exchange) with
        {
            Position = position,
        };

    private async Task ApplyAsync(IReadOnlyList<Received<ExchangeChanged>> states)
    {
        await using var db = reviews.Context();
        await db.ApplyAsync([.. states.OrderBy(state => state.SubjectId, StringComparer.Ordinal)]);
    }

    private async Task ReplayAsync(List<Received<ExchangeChanged>> log)
    {
        await using var db = reviews.Context();
        var replay = Guid.CreateVersion7(Facts.Start);
        var target = new RecordExchangeFactsWhenExchangeChanged(db);
        await target.BeginAsync(replay, Cancelled);
        foreach (var state in log.AsEnumerable().Reverse())
        {
            await target.ApplyAsync([state with { ReplayId = replay }], Cancelled);
        }

        await target.EndAsync(replay, log.Count, Cancelled);
        while (await target.ClearAsync(Cancelled)) { }

        (await db.PastFacts.CountAsync(fact => fact.Generation == Guid.Empty && fact.Type == "exchange", Cancelled)).ShouldBe(0);
    }

    private async Task<string> NumbersAsync(JsonNode review) =>
        (await reviews.DocumentAsync(review))["sections"]!
            .AsArray()
            .Select(section => section!["figures"]!.ToJsonString())
            .Aggregate(string.Concat);

    private async Task<int> FirstTotalAsync(JsonNode review) =>
        (await reviews.DocumentAsync(review))["sections"]![0]!["figures"]![0]!["total"]![0]!["values"]![0]!.GetValue<int>();

    private async Task ShouldKeepNoQuestionAsync()
    {
        await using var db = reviews.Context();
        (await db.Marks.CountAsync(Cancelled)).ShouldBe(0);
    }

    private async Task<bool> AgreesAsync(JsonNode review) => (await reviews.VerifiedAsync(review))["agrees"]!.GetValue<bool>();
}
