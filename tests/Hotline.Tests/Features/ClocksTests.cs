using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

[Collection(OneService.Name)]
public sealed class ClocksTests(HotlineService service)
{
    [Fact]
    public async Task Every_clock_shows_its_rule_its_source_its_end_and_how_it_was_counted()
    {
        var opened = await OpenAsync(await LoggedAsync(An.Exchange().With("urgency", "routine")));
        var clocks = opened["clocks"]!.AsArray();
        clocks.Select(clock => clock!["clock"]!.GetValue<string>()).ShouldBe(["classification", "acknowledgement", "answer"]);

        var answer = clocks[2]!;
        answer["state"]!.GetValue<string>().ShouldBe("running");
        answer["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(335));
        answer["warnAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(335 - 48));
        opened["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(answer["dueAt"]!.GetValue<DateTimeOffset>());
        answer["rule"]!["amount"]!.GetValue<decimal>().ShouldBe(336);
        answer["rule"]!["unit"]!.GetValue<string>().ShouldBe("calendarHours");
        answer["rule"]!["source"]!.GetValue<string>().ShouldNotBeEmpty();
        answer["rule"]!["unverified"]!.GetValue<bool>().ShouldBeTrue();
        answer["count"]!["days"]!.AsArray().Sum(day => day!["hours"]!.GetValue<decimal>()).ShouldBe(336);

        // One working day from Friday 15 June 2018: over the weekend to the end of Monday.
        var acknowledgement = clocks[1]!;
        acknowledgement["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(new(2018, 6, 18, 17, 0, 0, TimeSpan.Zero));
        acknowledgement["count"]!["days"]!
            .AsArray()
            .Select(day => (day!["date"]!.GetValue<string>(), day["counted"]!.GetValue<bool>(), day["reason"]!.GetValue<string>()))
            .ShouldBe([
                ("2018-06-15", false, "firstDay"),
                ("2018-06-16", false, "weekend"),
                ("2018-06-17", false, "weekend"),
                ("2018-06-18", true, "workday"),
            ]);
        acknowledgement["count"]!["asStored"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_clock_is_stopped_with_a_reason_and_goes_on_later_by_as_much()
    {
        var id = await LoggedAsync(An.Exchange());
        using var paused = await service.StepAsync(
            Officers.OfMocBai,
            id,
            "clocks/answer/pause",
            new { reason = "Chờ phía bạn bổ sung ảnh" },
            1
        );
        paused.StatusCode.ShouldBe(HttpStatusCode.OK, await paused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        paused.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await paused.BodyAsync())["answerDue"].ShouldBeNull();

        var later = Officers.OfMocBai with { At = Officers.Noon.AddHours(5) };
        using var resumed = await service.StepAsync(later, id, "clocks/answer/resume", new { reason = "Đã nhận ảnh" }, 2);
        resumed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await resumed.BodyAsync())["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71 + 5));

        var opened = await OpenAsync(id);
        opened["timeline"]!
            .AsArray()
            .Select(entry => entry!["what"]!.GetValue<string>())
            .ShouldBe(["logged", "answerPaused", "answerResumed"]);
        var pause = opened["clocks"]![2]!["pauses"]!.AsArray().ShouldHaveSingleItem()!;
        pause["reason"]!.GetValue<string>().ShouldBe("Chờ phía bạn bổ sung ảnh");
        pause["until"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(5));
        var actions = await service.QueryAsync<string>(
            "select action from audit.entries where subject_id = @id order by at, id",
            ("id", id)
        );
        actions.ShouldBe(["exchange.logged", "exchange.clock-paused", "exchange.clock-resumed"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_pause_needs_a_reason_the_version_seen_and_the_lead_desk()
    {
        var id = await LoggedAsync(An.Exchange());
        const string Step = "clocks/answer/pause";
        using var without = await service.StepAsync(Officers.OfMocBai, id, Step, new { }, 1);
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var stale = await service.StepAsync(Officers.OfMocBai, id, Step, new { reason = "Chờ" }, 7);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var foreign = await service.StepAsync(Officers.OfHuuNghi, id, Step, new { reason = "Chờ" }, 1);
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var unknown = await service.StepAsync(Officers.OfMocBai, id, "clocks/verification-3/pause", new { reason = "Chờ" }, 1);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await unknown.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.clock.no-such-clock");
    }

    [Fact]
    public async Task Of_two_pauses_at_once_one_wins()
    {
        var id = await LoggedAsync(An.Exchange());
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => service.StepAsync(Officers.OfMocBai, id, "clocks/answer/pause", new { reason = "Chờ" }, 1))
        );
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(5);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task An_instrument_that_sets_a_time_of_its_own_goes_before_the_general_rule()
    {
        // Of a day of its own, so that no other test meets this rule.
        await service.QueryAsync<int>(
            """
            insert into hotline.clock_rules (service, clock, condition, partner, instrument, amount, unit, calendar, warn_before, source, unverified, valid_from, valid_to)
            values ('hotline', 'answer', null, 'CN', 'CN-2010', 2, 'workingDays', 'both', 1, 'Hiệp định 2010, Điều 5 (thử)', false, '2018-02-12', '2018-02-12')
            returning 1
            """
        );
        var at = new DateTimeOffset(2018, 2, 12, 3, 0, 0, TimeSpan.Zero);
        var officer = Officers.OfHuuNghi with { At = at };
        JsonNode logged = null!;
        // A service keeps its reference data for five seconds.
        await Poll.UntilAsync(
            async _ =>
            {
                logged = await service.LoggedAsync(
                    officer,
                    An.Exchange(at).With("partner", "CN").With("province", "22").With("language", "zh")
                );
                return logged["answerDue"]!.GetValue<DateTimeOffset>() == new DateTimeOffset(2018, 2, 22, 17, 0, 0, TimeSpan.Zero);
            },
            TimeSpan.FromSeconds(10),
            TestContext.Current.CancellationToken
        );

        // Tuesday 13 February counts; Tết, then China's swapped day off on the 21st: the second working day of both is Thursday the 22nd.
        logged["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(new(2018, 2, 22, 17, 0, 0, TimeSpan.Zero));
        var clock = (await service.ReadAsync(officer, $"{Calls.Exchanges}/{logged.Id()}"))["clocks"]![2]!;
        clock["rule"]!["instrument"]!.GetValue<string>().ShouldBe("CN-2010");
        clock["count"]!["days"]!.AsArray().Single(day => day!["date"]!.GetValue<string>() == "2018-02-21")!["country"]!
            .GetValue<string>()
            .ShouldBe("CN");
    }

    [Fact]
    public async Task A_limit_that_begins_after_the_last_holiday_of_a_known_year_is_no_estimate()
    {
        // Viet Nam's last day off of 2019 is 2 September.
        var at = new DateTimeOffset(2019, 11, 22, 3, 0, 0, TimeSpan.Zero);
        var officer = Officers.OfMocBai with { At = at };
        var logged = await service.LoggedAsync(officer, An.Exchange(at).With("urgency", "routine"));
        var opened = await service.ReadAsync(officer, $"{Calls.Exchanges}/{logged.Id()}");
        opened["clocks"]!.AsArray().ShouldAllBe(clock => clock!["count"]!["complete"]!.GetValue<bool>());
    }

    private async Task<string> LoggedAsync(JsonObject request) => (await service.LoggedAsync(Officers.OfMocBai, request)).Id();

    private Task<JsonNode> OpenAsync(string id) =>
        service.ReadAsync(Officers.OfMocBai with { At = Officers.Noon.AddHours(6) }, $"{Calls.Exchanges}/{id}");
}
