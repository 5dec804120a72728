using System.Text.Json.Nodes;
using Cooperation.Contracts;
using Cooperation.Contracts.Repatriation;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>T3 with numbers counted by hand: who was received and identified, who is in need and supported, whose time is not over.</summary>
public sealed class PersonsTargetTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    // Half past six in the evening of 30 June 2018 in Viet Nam.
    private static readonly DateTimeOffset Now = new(2018, 6, 30, 11, 30, 0, TimeSpan.Zero);
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = Now };
    private static readonly DateTimeOffset Received = new(2018, 3, 10, 2, 0, 0, TimeSpan.Zero);

    public async ValueTask InitializeAsync() => await reviews.ForgetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Two_ratios_each_with_who_still_has_time_apart()
    {
        await ApplyAsync(
            // Identified and supported; identified, declined; no victim: three with a decision and nobody of them missing.
            Person(1, "victim", "accepted") with
            {
                SupportedAt = Received.AddDays(9),
            },
            Person(2, "victim", "declined"),
            Person(3, "notVictim", "notOffered"),
            // A victim to whom nobody has offered anything: in need, and missing there.
            Person(4, "victim", "notOffered"),
            // Took support and gave it up later: it was given. Beside: looked at, and in no need.
            Person(5, "victim", "withdrawn") with
            {
                SupportedAt = Received.AddDays(9),
            },
            Person(6, "victim", "notOffered") with
            {
                InNeed = false,
            },
            // Under identification: time until July; over since May; stopped; nobody has asked at all.
            Person(7, "underIdentification", "notOffered", Limit("identification", new(2018, 7, 1, 17, 0, 0, TimeSpan.Zero))),
            Person(8, "underIdentification", "notOffered", Limit("identification", new(2018, 5, 1, 17, 0, 0, TimeSpan.Zero))),
            Person(9, "underIdentification", "notOffered", Limit("identification", due: null)),
            Person(10, "suspected", "notOffered"),
            // In need whatever he is found to be, with time for first information.
            Person(11, "suspected", "notOffered", Limit("firstInformation", Now.AddDays(1))) with
            {
                InNeed = true,
            },
            // A limit that was kept gives no more time, and a protected person is one who was helped.
            Person(12, "suspected", "notOffered", Limit("firstInformation", Now.AddDays(1)) with { DoneAt = Now }) with
            {
                InNeed = true,
                Protection = new Code("granted"),
            },
            // None of these was received in 2018: still abroad; a year before and after, by Viet Nam's midnight; a foreigner going home.
            Person(13, "suspected", "notOffered") with
            {
                ReceivedAt = null,
            },
            Person(14, "victim", "accepted") with
            {
                ReceivedAt = new DateTimeOffset(2017, 12, 31, 16, 59, 59, TimeSpan.Zero),
            },
            Person(15, "victim", "accepted") with
            {
                ReceivedAt = new DateTimeOffset(2018, 12, 31, 17, 0, 0, TimeSpan.Zero),
            },
            Person(16, "victim", "accepted") with
            {
                Direction = new Code("abroad"),
            }
        );

        var target = await reviews.ReadAsync(Planner, "/api/reviews/targets/T3?year=2018");

        // Received 12. Decided: 1 to 6. Time left: 7, 9, 11. Missing: 8, 10, 12.
        (Count(target, "received"), Of(target)).ShouldBe((12, (6, 9, 3, 3)));
        target["value"]!.GetValue<decimal>().ShouldBe(66.66m);
        target["isReached"]!.GetValue<bool>().ShouldBeFalse();
        var ratios = target["ratios"]!.AsArray();
        ratios.Select(ratio => ratio!["code"]!.GetValue<string>()).ShouldBe(["identified", "supported"]);
        Of(ratios[0]!).ShouldBe((6, 9, 3, 3));
        // In need: 1, 4, 5, 11, 12, of whom 11 has time. Helped: 1, 5, 12. Missing: 4.
        Of(ratios[1]!).ShouldBe((3, 4, 1, 1));
        ratios[1]!["value"]!.GetValue<decimal>().ShouldBe(75m);
        await OpensToAsync(target, "missing", 8, 10, 12);
        await OpensToAsync(target, "withinLimit", 7, 9, 11);
        await OpensToAsync(target, "needMissing", 4);
        await OpensToAsync(target, "supported", 1, 5, 12);
        await OpensToAsync(target, "notVictims", 3);
    }

    [Fact]
    public async Task Who_was_granted_protection_was_helped_after_its_end_too_and_who_only_asked_was_not()
    {
        await ApplyAsync(
            Person(1, "victim", "notOffered") with
            {
                Protection = new Code("ended"),
                ProtectedOn = new DateOnly(2018, 3, 12),
            },
            Person(2, "victim", "notOffered") with
            {
                Protection = new Code("asked"),
            },
            Person(3, "victim", "notOffered") with
            {
                Protection = new Code("refusedByPerson"),
            },
            // Found to be in need, and declined what was offered: his own choice, which counts for nobody's failing.
            Person(4, "victim", "declined") with
            {
                InNeed = true,
            }
        );

        var target = await reviews.ReadAsync(Planner, "/api/reviews/targets/T3?year=2018");

        Of(target["ratios"]!.AsArray()[1]!).ShouldBe((1, 3, 0, 2));
        await OpensToAsync(target, "supported", 1);
    }

    [Fact]
    public async Task Where_everybody_is_in_time_nothing_is_reached_or_missed()
    {
        await ApplyAsync(Person(1, "underIdentification", "notOffered", Limit("identification", Now.AddDays(3))));
        var target = await reviews.ReadAsync(Planner, "/api/reviews/targets/T3?year=2018");
        (Of(target), target["value"], target["isReached"]).ShouldBe(((0, 0, 1, 0), null, null));
        var later = await reviews.ReadAsync(Planner with { At = Now.AddDays(4) }, "/api/reviews/targets/T3?year=2018");
        (Of(later), (bool)later["isReached"]!).ShouldBe(((0, 1, 0, 1), false));
    }

    private async Task OpensToAsync(JsonNode target, string of, params int[] numbers)
    {
        var records = await reviews.ReadAsync(Planner, $"{target["records"]!.GetValue<string>()}&of={of}");
        records["items"]!.AsArray().Select(record => record!.Reference()).ShouldBe(numbers.Select(Pseudonym), ignoreOrder: true);
    }

    private async Task ApplyAsync(params PersonChanged[] states)
    {
        await using var db = reviews.Context();
        await new RecordPersonFactsWhenPersonChanged(db).ApplyAsync(
            [.. states.Select(state => Facts.Heard(state.PersonId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    private static (int, int, int, int) Of(JsonNode ratio) =>
        ((int)ratio["numerator"]!, (int)ratio["denominator"]!, (int)ratio["withinLimit"]!, (int)ratio["missing"]!);

    private static int Count(JsonNode target, string code) => (int)target["counts"]![code]!;

    private static string Pseudonym(int number) => $"P-2018-{number:d6}";

    private static Deadline Limit(string clock, DateTimeOffset? due) =>
        new()
        {
            Clock = new(clock),
            Agency = new("BDBP"),
            StartedAt = Received,
            Due = due,
        };

    private static PersonChanged Person(int number, string identification, string support, params Deadline[] deadlines) =>
        new()
        {
            PersonId = Guid.CreateVersion7(),
            Version = 1,
            Pseudonym = new(Pseudonym(number)),
            Episode = 1,
            CaseId = Guid.CreateVersion7(),
            Case = new("RC-KH-2018-000001"),
            Partner = new("KH"),
            Direction = new("home"),
            Route = new("rescued"),
            Stage = new("received"),
            StageSince = Received,
            Identification = new(identification),
            Support = new(support),
            Sex = new("female"),
            AgeBand = new("adult"),
            Minor = false,
            Exploitation = [],
            Agency = new("BDBP"),
            Desk = new("BP-TN-MOCBAI"),
            Deadlines = deadlines,
            ReportedAt = Facts.Start,
            ReceivedAt = Received,
        };
}
