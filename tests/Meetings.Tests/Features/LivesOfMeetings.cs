using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/…: what happens to a meeting between its announcement and its report.</summary>
[Collection(OneService.Name)]
public sealed class LivesOfMeetings(MeetingsService service)
{
    [Fact]
    public async Task Days_slip_twice_and_every_day_it_had_stays_with_its_reason_while_number_and_reference_do_not_change()
    {
        var request = TaskForce("2018-09-03", "2018-09-04");
        request["number"] = 801;
        var meeting = await service.AnnouncedAsync(request);
        var open = await service.TakenAsync(meeting, "postponement", new() { ["reason"] = "Chủ nhà chưa sẵn sàng" });
        open["dayOpen"]!.GetValue<bool>().ShouldBeTrue();
        var again = await service.TakenAsync(
            meeting,
            "postponement",
            new()
            {
                ["reason"] = "Chủ nhà định ngày mới",
                ["from"] = "2018-12-10T13:30",
                ["to"] = "2018-12-11T17:00",
                ["zone"] = "Europe/London",
                ["place"] = "London",
                ["host"] = "GB",
            }
        );

        again.Reference().ShouldBe(meeting.Reference());
        again["number"]!.GetValue<int>().ShouldBe(801);
        again.Status().ShouldBe("announced");
        again["dayOpen"]!.GetValue<bool>().ShouldBeFalse();
        again["startsAt"]!.GetValue<DateTimeOffset>().ShouldBe(new(2018, 12, 10, 13, 30, 0, TimeSpan.Zero));
        (again["place"]!.GetValue<string>(), again["host"]!.GetValue<string>()).ShouldBe(("London", "GB"));
        var history = again["postponements"]!.AsArray();
        history.Select(p => p!["reason"]!.GetValue<string>()).ShouldBe(["Chủ nhà chưa sẵn sàng", "Chủ nhà định ngày mới"]);
        history[0]!["formerFrom"]!.GetValue<string>().ShouldBe("2018-09-03T09:00:00");
        history[0]!["formerZone"]!.GetValue<string>().ShouldBe("Asia/Bangkok");
        history[1]!["formerFrom"].ShouldBeNull();
        again["timeline"]!.AsArray().Select(entry => entry!["what"]!.GetValue<string>()).ShouldBe(["announced", "postponed", "postponed"]);

        var told = await MessagesOfAsync(meeting);
        told.Select(message => (message["postponements"]!.GetValue<int>(), (string?)message["firstDay"]))
            .ShouldBe([(0, "2018-09-03"), (1, null), (2, "2018-12-10")]);
        told.ShouldAllBe(message => !message.ToJsonString().Contains("Chủ nhà", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> NewHours =>
        new()
        {
            { """{"reason":"x","from":"2018-12-10T09:00"}""", "meetings.meeting.both-hours" },
            { """{"reason":"x","from":"2018-12-10T09:00","to":"2018-12-10T08:00"}""", "meetings.meeting.ends-before-it-begins" },
            { """{"reason":"x","from":"2018-12-10T09:00","to":"2019-02-10T08:00"}""", "meetings.meeting.too-long" },
            // London puts its clock forward over the one, back over the other.
            {
                """{"reason":"x","from":"2019-03-31T01:30","to":"2019-03-31T09:00","zone":"Europe/London"}""",
                "meetings.meeting.time-not-there"
            },
            {
                """{"reason":"x","from":"2018-10-28T01:30","to":"2018-10-28T09:00","zone":"Europe/London"}""",
                "meetings.meeting.time-twice"
            },
            {
                """{"reason":"x","from":"2018-12-10T09:00","to":"2018-12-10T10:00","zone":"Asia/Nowhere"}""",
                "meetings.meeting.zone-unknown"
            },
            { """{"reason":"x","from":"10/12/2018","to":"2018-12-10T10:00"}""", "meetings.meeting.not-local-time" },
            { """{"reason":"x","host":"XX"}""", "meetings.meeting.host-unknown" },
        };

    [Theory]
    [MemberData(nameof(NewHours))]
    public async Task New_hours_that_no_clock_shows_or_that_end_before_they_begin_are_refused(string request, string code)
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        using var answer = await service.StepAsync(meeting, "postponement", JsonNode.Parse(request)!.AsObject());
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(code);
    }

    [Fact]
    public async Task What_has_no_reason_or_changes_nothing_does_not_slip()
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        using var answer = await service.StepAsync(meeting, "postponement", []);
        (await answer.FieldsAsync()).ShouldBe(["reason"]);
        var same = new JsonObject
        {
            ["reason"] = "x",
            ["from"] = "2018-12-03T09:00",
            ["to"] = "2018-12-03T16:30",
        };
        (await service.RefusedAsync(meeting, "postponement", same)).ShouldBe(
            (HttpStatusCode.UnprocessableEntity, "meetings.meeting.nothing-slips")
        );
    }

    [Fact]
    public async Task An_agenda_is_written_anew_each_time_on_the_days_of_the_meeting()
    {
        var meeting = await service.AnnouncedAsync(TaskForce("2018-12-03", "2018-12-04"));
        await service.TakenAsync(meeting, "agenda", Agenda(("Khai mạc", "2018-12-03", "09:00"), ("Bế mạc", "2018-12-04", "16:00")));
        var read = await service.TakenAsync(meeting, "agenda", Agenda(("Khai mạc", "2018-12-03", "09:30"), ("Thảo luận", null, null)));
        read["agenda"]!
            .AsArray()
            .Select(item => (item!["title"]!.GetValue<string>(), (string?)item["on"], (string?)item["at"]))
            .ShouldBe([("Khai mạc", "2018-12-03", "09:30"), ("Thảo luận", null, null)]);

        using var outside = await service.StepAsync(meeting, "agenda", Agenda(("Khai mạc", "2018-12-05", null)));
        outside.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await outside.FieldsAsync()).ShouldBe(["items[0].on"]);
        using var never = await service.StepAsync(meeting, "agenda", Agenda(("Khai mạc", null, "25:00")));
        (await never.FieldsAsync()).ShouldBe(["items[0].at"]);
    }

    [Fact]
    public async Task Last_year_s_meeting_is_the_model_of_this_year_s_its_agenda_moves_with_the_days()
    {
        var last = await service.AnnouncedAsync(TaskForce("2018-07-02", "2018-07-03"));
        await service.TakenAsync(last, "agenda", Agenda(("Khai mạc", "2018-07-02", "09:00"), ("Kết luận", "2018-07-03", "15:00")));
        var request = TaskForce("2018-12-20", "2018-12-21");
        request["like"] = last.Reference();
        var next = await service.AnnouncedAsync(request);
        next["like"]!.GetValue<string>().ShouldBe(last.Reference());
        next["agenda"]!
            .AsArray()
            .Select(item => (item!["title"]!.GetValue<string>(), (string?)item["on"]))
            .ShouldBe([("Khai mạc", "2018-12-20"), ("Kết luận", "2018-12-21")]);

        request["like"] = "MT-COMMIT-2018-999999";
        using var unknown = await service.PostAsync(Police, Table, request);
        (await unknown.FieldsAsync()).ShouldBe(["like"]);
        var other = Annual();
        other["like"] = last.Reference();
        using var ofOther = await service.PostAsync(Police, Table, other);
        (await ofOther.CodeAsync()).ShouldBe("meetings.meeting.model-of-other");
    }

    [Fact]
    public async Task Who_makes_a_meeting_from_one_at_whose_table_he_does_not_sit_takes_over_what_is_open_of_it()
    {
        var model = await service.AnnouncedAsync(TaskForce("2018-07-09"));
        await service.TakenAsync(model, "agenda", OpenAndClosed());
        var request = TaskForce("2018-12-19");
        request["like"] = model.Reference();
        var copied = await service.AnnouncedAsync(request, ForeignMinistry);
        copied["agenda"]!.AsArray().Select(item => item!["title"]!.GetValue<string>()).ShouldBe(["Khai mạc"]);
        copied["agenda"]![0]!["number"]!.GetValue<int>().ShouldBe(1);
        (await service.AnnouncedAsync(request))["agenda"]!.AsArray().Count.ShouldBe(2, "whoever sits at it takes over all of it");
    }

    [Fact]
    public async Task What_is_made_from_a_closed_meeting_tells_others_neither_its_points_nor_its_reference()
    {
        var request = TaskForce("2018-07-10");
        request["closed"] = true;
        var closed = await service.AnnouncedAsync(request);
        await service.TakenAsync(closed, "agenda", OpenAndClosed());
        request = TaskForce("2018-12-18");
        request["like"] = closed.Reference();
        var open = await service.AnnouncedAsync(request);
        open["agenda"]!.AsArray().Select(item => item!["closed"]!.GetValue<bool>()).ShouldBe([true, true]);
        open["like"]!.GetValue<string>().ShouldBe(closed.Reference());

        var seen = await service.ReadAsync(ForeignMinistry, $"{Table}/{open.Reference()}");
        (seen["agenda"]!.AsArray().Count, seen["closedItems"]!.GetValue<int>()).ShouldBe((0, 2));
        seen["like"].ShouldBeNull();
        await service.TakenAsync(open, "merger", new() { ["into"] = closed.Reference(), ["reason"] = "Họp chung" });
        seen = await service.ReadAsync(ForeignMinistry, $"{Table}/{open.Reference()}");
        (seen.Status(), seen["mergedInto"]).ShouldBe(("merged", null));
        var kept = await service.ReadAsync(Police, $"{Table}/{open.Reference()}");
        kept["mergedInto"]!.GetValue<string>().ShouldBe(closed.Reference());
    }

    [Fact]
    public async Task The_days_of_the_agenda_slip_with_the_meeting_and_what_was_set_for_days_to_come_stands()
    {
        var meeting = await service.AnnouncedAsync(TaskForce("2018-09-03", "2018-09-04"));
        await service.TakenAsync(meeting, "agenda", Agenda(("Khai mạc", "2018-09-03", "09:00"), ("Kết luận", "2018-09-04", null)));
        var slipped = await service.TakenAsync(meeting, "postponement", To("2018-10-08", "2018-10-09"));
        Days(slipped).ShouldBe(["2018-10-08", "2018-10-09"]);
        slipped["agenda"]![0]!["at"]!.GetValue<string>().ShouldBe("09:00");
        Days(await service.TakenAsync(meeting, "postponement", To("2018-10-09", "2018-10-09"))).ShouldBe(["2018-10-09", null]);

        await service.TakenAsync(meeting, "postponement", new() { ["reason"] = "Chưa định ngày" });
        await service.TakenAsync(meeting, "agenda", Agenda(("Khai mạc", "2018-10-09", null), ("Kết luận", "2018-11-06", null)));
        Days(await service.TakenAsync(meeting, "postponement", To("2018-11-05", "2018-11-06"))).ShouldBe(["2018-11-05", "2018-11-06"]);

        static string?[] Days(JsonNode meeting) => [.. meeting["agenda"]!.AsArray().Select(item => (string?)item!["on"])];

        static JsonObject To(string day, string until) =>
            new()
            {
                ["reason"] = "Chủ nhà định ngày mới",
                ["from"] = $"{day}T09:00",
                ["to"] = $"{until}T16:30",
            };
    }

    [Fact]
    public async Task It_is_held_once_it_has_begun_and_reported_after()
    {
        var meeting = await service.AnnouncedAsync(TaskForce("2018-06-18"));
        (await service.RefusedAsync(meeting, "holding", [])).ShouldBe((HttpStatusCode.UnprocessableEntity, "meetings.meeting.not-begun"));
        (await service.RefusedAsync(meeting, "report", [])).ShouldBe((HttpStatusCode.Conflict, "meetings.meeting.step-not-open"));

        var after = Police with { At = new(2018, 6, 18, 10, 0, 0, TimeSpan.Zero) };
        (await service.TakenAsync(meeting, "holding", [], after)).Status().ShouldBe("held");
        (await service.RefusedAsync(meeting, "cancellation", new() { ["reason"] = "x" }, after)).Code.ShouldBe(
            "meetings.meeting.step-not-open"
        );
        (await service.RefusedAsync(meeting, "postponement", new() { ["reason"] = "x" }, after)).Code.ShouldBe(
            "meetings.meeting.step-not-open"
        );
        var reported = await service.TakenAsync(meeting, "report", new() { ["number"] = "123/BC-BCA" }, after);
        (reported.Status(), reported["reportNumber"]!.GetValue<string>()).ShouldBe(("reported", "123/BC-BCA"));
        (await MessagesOfAsync(meeting))[^1]["held"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_day_or_without_the_delegation_that_it_needs_it_is_not_held()
    {
        var open = await service.AnnouncedAsync(TaskForce("2018-06-14"));
        await service.TakenAsync(open, "postponement", new() { ["reason"] = "Chưa định ngày" });
        (await service.RefusedAsync(open, "holding", [])).ShouldBe((HttpStatusCode.Conflict, "meetings.meeting.day-first"));
        var annual = await service.AnnouncedAsync(Annual("2018-06-14"));
        (await service.RefusedAsync(annual, "holding", [])).ShouldBe((HttpStatusCode.Conflict, "meetings.meeting.delegation-first"));
        annual["steps"].Texts().ShouldNotContain("holding");
    }

    [Fact]
    public async Task It_names_the_step_that_brings_it_on_to_who_can_take_it_and_none_of_those_beside()
    {
        var meeting = await service.AnnouncedAsync(Annual());
        meeting["next"]!.GetValue<string>().ShouldBe("invitations");
        (await service.ReadAsync(ForeignMinistry, $"{Table}/{meeting.Reference()}"))["next"].ShouldBeNull();
        var cancelled = await service.TakenAsync(meeting, "cancellation", new() { ["reason"] = "Không họp" });
        cancelled["next"].ShouldBeNull();
    }

    [Fact]
    public async Task Cancelled_or_merged_it_is_over_and_keeps_its_number()
    {
        var request = TaskForce();
        request["number"] = 802;
        var meeting = await service.AnnouncedAsync(request);
        var cancelled = await service.TakenAsync(meeting, "cancellation", new() { ["reason"] = "Chủ nhà hủy" });
        (cancelled.Status(), cancelled["steps"].Texts().Count).ShouldBe(("cancelled", 0));
        using var again = await service.PostAsync(Police, Table, request);
        (await again.CodeAsync()).ShouldBe("meetings.meeting.number-taken");

        var (small, great) = (await service.AnnouncedAsync(TaskForce()), await service.AnnouncedAsync(TaskForce()));
        (await service.RefusedAsync(small, "merger", Into(small.Reference()))).Code.ShouldBe("meetings.meeting.into-itself");
        (await service.RefusedAsync(small, "merger", Into(meeting.Reference()))).Code.ShouldBe("meetings.meeting.target-over");
        (await service.RefusedAsync(small, "merger", Into("MT-COMMIT-2018-999999"))).Code.ShouldBe("meetings.meeting.target-unknown");
        var merged = await service.TakenAsync(small, "merger", Into(great.Reference()));
        (merged.Status(), merged["mergedInto"]!.GetValue<string>()).ShouldBe(("merged", great.Reference()));
        (await MessagesOfAsync(small))[^1]["mergedInto"].ShouldNotBeNull();

        static JsonObject Into(string reference) => new() { ["into"] = reference, ["reason"] = "Họp chung" };
    }

    [Fact]
    public async Task Another_agency_s_planner_sees_it_and_takes_no_step_and_nobody_else_finds_it()
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        (await service.RefusedAsync(meeting, "cancellation", new() { ["reason"] = "x" }, ForeignMinistry)).ShouldBe(
            (HttpStatusCode.Forbidden, "meetings.meeting.not-keeper")
        );
        var seen = await service.ReadAsync(ForeignMinistry, $"{Table}/{meeting.Reference()}");
        seen["steps"].Texts().ShouldBeEmpty();
        using var stranger = await service.StepAsync(
            meeting,
            "cancellation",
            new() { ["reason"] = "x" },
            Police with
            {
                Role = "consular",
            }
        );
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_closed_is_not_there_for_other_agencies_and_closed_points_of_an_open_one_are_only_counted()
    {
        var request = TaskForce("2022-03-07");
        request["closed"] = true;
        var closed = await service.AnnouncedAsync(request);
        (await service.StatusOfAsync(ForeignMinistry, $"{Table}/{closed.Reference()}")).ShouldBe(HttpStatusCode.NotFound);
        var listed = await service.AllOfAsync(ForeignMinistry, $"{Table}?from=2022-03-07&to=2022-03-07");
        listed.ShouldNotContain(row => row.Reference() == closed.Reference());

        var open = await service.AnnouncedAsync(TaskForce());
        await service.TakenAsync(
            open,
            "agenda",
            new()
            {
                ["items"] = new JsonArray(
                    new JsonObject { ["title"] = "Khai mạc" },
                    new JsonObject { ["title"] = "Phương án của ta", ["closed"] = true }
                ),
            }
        );
        var seen = await service.ReadAsync(ForeignMinistry, $"{Table}/{open.Reference()}");
        seen.ToJsonString().ShouldNotContain("Phương án");
        (seen["agenda"]!.AsArray().Count, seen["closedItems"]!.GetValue<int>()).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_step_needs_the_version_that_was_seen_and_the_same_call_again_gets_the_first_answer()
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        var address = $"{Table}/{meeting.Reference()}/cancellation";
        var request = new JsonObject { ["reason"] = "x" };
        using var without = await service.PostAsync(Police, address, request);
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        await service.TakenAsync(meeting, "agenda", Agenda(("Khai mạc", null, null)));
        using var stale = await service.PostAsync(Police, address, request, "\"1\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await stale.BodyAsync()).ToJsonString().ShouldContain("agendaSet");
        using var first = await service.PostAsync(Police, address, request, "\"2\"", "cancel-once");
        using var again = await service.PostAsync(Police, address, request, "\"2\"", "cancel-once");
        (await again.BodyAsync()).ToJsonString().ShouldBe((await first.BodyAsync()).ToJsonString());
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<IReadOnlyList<JsonNode>> MessagesOfAsync(JsonNode meeting)
    {
        var bodies = await service.QueryAsync<string>(
            "select body::text from messaging.log where name = 'meetings.meeting-changed' and body ->> 'reference' = @reference order by version",
            ("reference", meeting.Reference())
        );
        return [.. bodies.Select(body => JsonNode.Parse(body)!)];
    }

    private static JsonObject OpenAndClosed() =>
        new()
        {
            ["items"] = new JsonArray(
                new JsonObject { ["title"] = "Phương án của ta", ["closed"] = true },
                new JsonObject { ["title"] = "Khai mạc" }
            ),
        };

    private static JsonObject Agenda(params IEnumerable<(string Title, string? On, string? At)> items) =>
        new()
        {
            ["items"] = new JsonArray([
                .. items.Select(item => new JsonObject
                {
                    ["title"] = item.Title,
                    ["on"] = item.On,
                    ["at"] = item.At,
                }),
            ]),
        };
}
