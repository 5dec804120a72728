using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings: announced by planners, in the hours of the clock where they take place.</summary>
[Collection(OneService.Name)]
public sealed class AnnouncingMeetings(MeetingsService service)
{
    private const string Meetings = "/api/meetings/meetings";

    private static TestAccount Planner => new("planner", "BCA", "CA-VP130") { At = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_meeting_of_a_framework_is_numbered_by_it_and_keeps_its_own_clock()
    {
        var announced = await service.CreatedAsync(Planner, Meetings, Announced());
        announced.Reference().ShouldStartWith("MT-COMMIT-2018-");
        var next = await service.CreatedAsync(Planner, Meetings, Announced());
        string.CompareOrdinal(next.Reference(), announced.Reference()).ShouldBePositive();

        var read = await service.ReadAsync(Planner, $"{Meetings}/{announced.Reference()}");
        read["from"]!.GetValue<string>().ShouldBe("2018-12-02T09:00:00");
        read["zone"]!.GetValue<string>().ShouldBe("Europe/London");
        read["startsAt"]!.GetValue<DateTimeOffset>().ShouldBe(new(2018, 12, 2, 9, 0, 0, TimeSpan.Zero));
        read["status"]!.GetValue<string>().ShouldBe("announced");
        read["agency"]!.GetValue<string>().ShouldBe("BCA");
    }

    [Fact]
    public async Task A_meeting_under_an_instrument_is_numbered_by_its_partner_and_announced_without_its_title()
    {
        var request = Announced();
        request.Remove("framework");
        request["instrument"] = "KH-2005";
        request["series"] = "annualConference";
        request["title"] = "Hội nghị thường niên";
        var announced = await service.CreatedAsync(Planner, Meetings, request);
        announced.Reference().ShouldStartWith("MT-KH-2018-");

        var message = (
            await service.QueryAsync<string>(
                "select body::text from messaging.log where name = 'meetings.meeting-changed' and body ->> 'reference' = @reference",
                ("reference", announced.Reference())
            )
        ).ShouldHaveSingleItem();
        var told = JsonNode.Parse(message)!;
        told["partner"]!.GetValue<string>().ShouldBe("KH");
        told["firstDay"]!.GetValue<string>().ShouldBe("2018-12-02");
        message.ShouldNotContain("thường niên");
    }

    [Fact]
    public async Task A_number_of_a_series_is_taken_once_and_the_same_call_again_gets_the_first_answer()
    {
        var (account, request) = (Planner, Announced());
        (request["series"], request["number"]) = ("SOM", 4711);
        using var first = await service.PostAsync(account, Meetings, request, key: "m1");
        using var again = await service.PostAsync(account, Meetings, request, key: "m1");
        (await again.BodyAsync()).Reference().ShouldBe((await first.BodyAsync()).Reference());

        using var second = await service.PostAsync(account, Meetings, request);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.CodeAsync()).ShouldBe("meetings.meeting.number-taken");
    }

    public static TheoryData<string, string?, string> Wrong =>
        new()
        {
            { "framework", null, "framework" },
            { "framework", "NONE", "framework" },
            { "instrument", "KH-2005", "framework" },
            { "series", "tea", "series" },
            { "from", "2018-12-02 09:00", "from" },
            { "from", "2018-03-25T01:30", "from" }, // London puts its clock forward over it.
            { "from", "2018-10-28T01:30", "from" }, // and back over it.
            { "to", "2018-12-02T09:00", "to" },
            { "to", "2018-12-01T09:00", "to" },
            { "zone", "Europe/Nowhere", "zone" },
            { "zone", "GMT Standard Time", "zone" },
            { "number", "0", "number" },
            { "host", "Cambodia", "host" },
            { "host", "XX", "host" }, // Two letters, and no country.
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_named_by_its_field(string field, string? value, string named)
    {
        var request = Announced();
        if (value is null)
        {
            request.Remove(field);
        }
        else
        {
            request[field] = field == "number" ? 0 : value;
        }

        using var answer = await service.PostAsync(Planner, Meetings, request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([named]);
    }

    [Fact]
    public async Task A_list_goes_page_by_page_the_latest_first_between_two_days_of_its_own_clock()
    {
        var days = new[] { "2021-05-03", "2021-05-05", "2021-05-04" };
        foreach (var day in days)
        {
            var request = Announced();
            (request["framework"], request["series"]) = ("ACTIP", "workshop");
            (request["from"], request["to"]) = ($"{day}T09:00", $"{day}T17:00");
            await service.CreatedAsync(Planner, Meetings, request);
        }

        var listed = await service.AllOfAsync(
            Planner,
            $"{Meetings}?framework=ACTIP&series=workshop&status=announced&from=2021-05-04&to=2021-05-05",
            limit: 1
        );
        listed.Select(row => row["from"]!.GetValue<string>()[..10]).ShouldBe(["2021-05-05", "2021-05-04"]);
    }

    [Fact]
    public async Task One_that_ended_at_midnight_is_not_on_the_list_of_the_day_that_began_then()
    {
        var request = Announced();
        (request["framework"], request["series"]) = ("ACTIP", "workshop");
        (request["from"], request["to"]) = ("2023-05-04T20:00", "2023-05-05T00:00");
        await service.CreatedAsync(Planner, Meetings, request);
        (await service.AllOfAsync(Planner, $"{Meetings}?framework=ACTIP&from=2023-05-05&to=2023-05-05")).ShouldBeEmpty();
        (await service.AllOfAsync(Planner, $"{Meetings}?framework=ACTIP&from=2023-05-04&to=2023-05-04")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_does_not_plan_gets_403_for_the_list_and_404_for_any_reference()
    {
        var announced = await service.CreatedAsync(Planner, Meetings, Announced());
        foreach (var role in new[] { "consular", "centralDesk", "administrator", "auditor", "roleOfTomorrow" })
        {
            var stranger = Planner with { Role = role };
            (await service.StatusOfAsync(stranger, Meetings)).ShouldBe(HttpStatusCode.Forbidden, role);
            (await service.StatusOfAsync(stranger, $"{Meetings}/{announced.Reference()}")).ShouldBe(HttpStatusCode.NotFound, role);
            using var posted = await service.PostAsync(stranger, Meetings, Announced());
            posted.StatusCode.ShouldBe(HttpStatusCode.Forbidden, role);
        }

        (await service.StatusOfAsync(null, Meetings)).ShouldBe(HttpStatusCode.Unauthorized);
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.refusals where action = 'meeting.refused.GetMeeting' and subject_id = @reference",
                ("reference", announced.Reference())
            )
        )
            .Single()
            .ShouldBePositive("who asked for what is on record");
    }

    private static JsonObject Announced() =>
        new()
        {
            ["framework"] = "COMMIT",
            ["series"] = "taskForce",
            ["from"] = "2018-12-02T09:00",
            ["to"] = "2018-12-03T16:30",
            ["zone"] = "Europe/London",
            ["host"] = "GB",
        };
}
