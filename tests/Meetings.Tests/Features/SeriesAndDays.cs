using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Processes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/series and /days: whose meetings there are, which numbers are taken, and on which days both sides work.</summary>
[Collection(OneService.Name)]
public sealed class SeriesAndDays(MeetingsService service)
{
    [Fact]
    public async Task A_framework_s_series_know_what_was_held_before_and_what_is_announced_and_say_which_number_is_next()
    {
        var request = TaskForce();
        (request["framework"], request["series"], request["number"]) = ("COMMIT", "IMM", 5);
        var announced = await service.AnnouncedAsync(request);
        var imm = await SeriesAsync("COMMIT", "IMM");

        imm["nextNumber"]!.GetValue<int>().ShouldBe(6);
        var meetings = imm["meetings"]!.AsArray();
        meetings.Select(m => m!["number"]!.GetValue<int>()).ShouldBe([5, 4, 3, 2, 1]);
        meetings[0]!["reference"]!.GetValue<string>().ShouldBe(announced.Reference());
        meetings[1]!["from"]!.GetValue<string>().ShouldBe("2015-04-28");
        meetings[1]!["reference"].ShouldBeNull();

        var som = await SeriesAsync("COMMIT", "SOM");
        som["meetings"]!.AsArray().Single(m => m!["number"]!.GetValue<int>() == 13)!["unverified"]!.GetValue<bool>().ShouldBeTrue();
        (await SeriesAsync("ACTIP", "workshop"))["nextNumber"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_number_that_a_closed_meeting_of_another_agency_has_is_not_offered_and_the_meeting_not_listed()
    {
        var request = Annual();
        (request["number"], request["closed"]) = (41, true);
        await service.AnnouncedAsync(request, ForeignMinistry);
        var series = (await service.ReadAsync(BorderGuard, "/api/meetings/series"))["items"]!
            .AsArray()
            .Single(item => (string?)item!["instrument"] == "KH-2005" && item["series"]!.GetValue<string>() == "annualConference")!;
        series["nextNumber"]!.GetValue<int>().ShouldBe(42);
        series["meetings"]!.AsArray().ShouldNotContain(m => m!["number"]!.GetValue<int>() == 41);
    }

    [Fact]
    public async Task Whoever_announces_whatever_number_at_once_with_others_no_number_of_a_series_is_there_twice()
    {
        var random = new Random(16);
        var tries = Enumerable
            .Range(0, 48)
            .Select(place =>
            {
                var request = Annual($"2019-{1 + (place % 12):00}-15", instrument: "LA-2010");
                request["number"] = 700 + random.Next(8);
                return (
                    Planner: (place % 3) switch
                    {
                        0 => Police,
                        1 => ForeignMinistry,
                        _ => BorderGuard,
                    },
                    Request: request
                );
            })
            .ToList();
        var answers = await Task.WhenAll(tries.Select(one => service.PostAsync(one.Planner, Table, one.Request)));
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created || answer.StatusCode == HttpStatusCode.Conflict);
        var listed = await service.AllOfAsync(Police, $"{Table}?instrument=LA-2010&series=annualConference");
        var numbers = listed.Select(row => row["number"]!.GetValue<int>()).ToList();
        numbers.ShouldBeUnique();
        numbers.Count(number => number is >= 700 and < 708).ShouldBe(answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        listed.Select(row => row.Reference()).ShouldBeUnique();
    }

    [Theory]
    [InlineData("IMM", 4, "meetings.meeting.number-taken")] // Held in Phnôm Pênh in April 2015.
    [InlineData("SOM", 11, "meetings.meeting.number-taken")]
    public async Task A_number_that_was_held_before_is_taken(string series, int number, string code)
    {
        var request = TaskForce();
        (request["series"], request["number"]) = (series, number);
        using var answer = await service.PostAsync(Police, Table, request);
        (answer.StatusCode, await answer.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, code));
    }

    [Theory]
    [InlineData("ACTIP", null, "IMM")]
    [InlineData("COMMIT", null, "annualConference")]
    [InlineData(null, "KH-2005", "SOM")]
    [InlineData(null, "KH-2005", "taskForce")]
    public async Task A_framework_or_an_instrument_has_series_of_its_own(string? framework, string? instrument, string series)
    {
        var request = TaskForce();
        (request["framework"], request["instrument"], request["series"]) = (framework, instrument, series);
        using var answer = await service.PostAsync(Police, Table, request);
        (answer.StatusCode, await answer.CodeAsync()).ShouldBe((HttpStatusCode.BadRequest, "meetings.meeting.series-of-other"));
    }

    [Fact]
    public async Task An_instrument_that_nobody_knows_has_no_meeting_until_Agreements_tells_of_it()
    {
        var request = Annual(instrument: "MY-2031");
        using (var unknown = await service.PostAsync(Police, Table, request))
        {
            unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await unknown.FieldsAsync()).ShouldBe(["instrument"]);
        }

        var id = Guid.CreateVersion7();
        await service.TellAsync(
            "agreements.instrument-changed",
            id,
            new JsonObject
            {
                ["instrumentId"] = id,
                ["version"] = 1,
                ["instrument"] = "MY-2031",
                ["partner"] = "MY",
                ["kind"] = "memorandum",
                ["status"] = "planned",
                ["statusSince"] = "2018-06-15",
                ["leadAgency"] = "BCA",
                ["takingPart"] = new JsonArray(),
                ["amendedBy"] = new JsonArray(),
            }
        );
        var announced = await Poll.UntilAsync(
            async _ =>
            {
                using var answer = await service.PostAsync(Police, Table, request);
                return answer.StatusCode == HttpStatusCode.Created;
            },
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
        announced.ShouldBeTrue();
    }

    [Fact]
    public async Task Days_off_of_both_sides_are_shown_while_a_day_is_chosen()
    {
        var days = (await service.ReadAsync(Police, "/api/meetings/days?partner=KH&from=2018-04-01&to=2018-05-31"))["items"]!.AsArray();
        days.Select(day => day!["country"]!.GetValue<string>()).Distinct().ShouldBe(["KH", "VN"], ignoreOrder: true);
        days.Select(day => day!["date"]!.GetValue<string>()).ShouldContain("2018-04-30");
        days.Select(day => day!["date"]!.GetValue<string>()).ShouldBe(days.Select(day => day!["date"]!.GetValue<string>()).Order());
        (await service.StatusOfAsync(Police with { Role = "consular" }, "/api/meetings/days")).ShouldBe(HttpStatusCode.Forbidden);
        (await service.StatusOfAsync(Police with { Role = "consular" }, "/api/meetings/series")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<JsonNode> SeriesAsync(string framework, string series) =>
        (await service.ReadAsync(Police, "/api/meetings/series"))["items"]!
            .AsArray()
            .Single(item => (string?)item!["framework"] == framework && item["series"]!.GetValue<string>() == series)!;
}
