using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/…: who is asked for members, who is named, who decides, who came.</summary>
[Collection(OneService.Name)]
public sealed class Delegations(MeetingsService service)
{
    private static readonly TestAccount After = Police with { At = new(2018, 12, 4, 12, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task Of_a_meeting_written_down_afterwards_agencies_are_asked_by_the_day_that_was_said_then_and_the_refusal_names_the_keeper()
    {
        var meeting = await service.AnnouncedAsync(Annual("2018-05-08"));
        var asked = new JsonObject { ["due"] = "2018-04-20", ["agencies"] = new JsonArray(new JsonObject { ["agency"] = "BNG" }) };
        (await service.TakenAsync(meeting, "invitations", asked))["agencies"].Texts().ShouldBe(["BNG"]);
        asked["due"] = "2018-05-20";
        (await service.RefusedAsync(meeting, "invitations", asked)).Code.ShouldBe("meetings.delegation.due-outside");
        using var refused = await service.StepAsync(meeting, "invitations", asked, ForeignMinistry);
        (await refused.BodyAsync()).Word("detail").ShouldBe("Chỉ cơ quan chủ trì cuộc họp (Bộ Công an) thực hiện bước này.");
    }

    [Fact]
    public async Task From_the_letter_to_the_attendance_the_delegation_moves_with_its_meeting_and_its_message_names_nobody()
    {
        var meeting = await AskedAsync(Annual("2018-12-03", "2018-12-04"), ("BCA", 2), ("BNG", 1));
        meeting.Status().ShouldBe("announced");
        (
            await service.TakenAsync(
                meeting,
                "proposals",
                Named(("Trần Văn Một", "Thiếu tướng", true), ("Lê Thị Hai", "Trưởng phòng", false))
            )
        )
            .Status()
            .ShouldBe("delegationProposed");
        await service.TakenAsync(meeting, "proposals", Named(("Phạm Ba", "Tham tán", false)), ForeignMinistry);
        var members = (await DelegationAsync(meeting))["members"]!.AsArray();
        members.Select(m => m!["name"]!.GetValue<string>()).ShouldBe(["Trần Văn Một", "Lê Thị Hai", "Phạm Ba"]);

        // In the official order: the diplomat before the head of division.
        var approved = await service.TakenAsync(meeting, "approval", Decision(members[0]!, members[0]!, members[2]!, members[1]!));
        approved.Status().ShouldBe("approved");
        var decided = await DelegationAsync(meeting);
        decided["members"]!.AsArray().Select(m => m!["name"]!.GetValue<string>()).ShouldBe(["Trần Văn Một", "Phạm Ba", "Lê Thị Hai"]);
        decided["members"]!.AsArray().Select(m => m!["head"]!.GetValue<bool>()).ShouldBe([true, false, false]);

        await service.TakenAsync(
            meeting,
            "attendance",
            Came("2018-12-03", (members[0]!, "present"), (members[1]!, "absent"), (members[2]!, "excused")),
            After
        );
        var second = Came("2018-12-04", (members[0]!, "present"), (members[1]!, "present"), (members[2]!, "excused"));
        second["visitors"] = new JsonArray(new JsonObject { ["name"] = "Nguyễn Khách", ["agency"] = "BTP" });
        await service.TakenAsync(meeting, "attendance", second, After);
        await service.TakenAsync(meeting, "attendance", second, After);
        (await service.TakenAsync(meeting, "holding", [], After)).Status().ShouldBe("held");

        var told = (await service.AnnouncedAsync("meetings.delegation-changed", await KeyAsync(meeting)))[^1];
        told["status"]!.GetValue<string>().ShouldBe("attended");
        told["headNamed"]!.GetValue<bool>().ShouldBeTrue();
        told["visitors"]!.GetValue<int>().ShouldBe(1);
        var police = told["agencies"]![0]!;
        (
            police["agency"]!.GetValue<string>(),
            police["proposed"]!.GetValue<int>(),
            police["present"]!.GetValue<int>(),
            police["absent"]!.GetValue<int>()
        ).ShouldBe(("BCA", 2, 2, 0));
        told["agencies"]![1]!["excused"]!.GetValue<int>().ShouldBe(1);
        var log = string.Join('\n', await service.QueryAsync<string>("select body::text from messaging.log"));
        log.ShouldNotContain("Trần Văn Một");
        log.ShouldNotContain("Nguyễn Khách");
        log.ShouldNotContain("Thiếu tướng");
    }

    [Fact]
    public async Task No_agency_names_more_than_it_was_asked_for_and_no_delegation_has_two_heads()
    {
        var meeting = await AskedAsync(Annual(), ("BCA", 1), ("BNG", null));
        (await service.RefusedAsync(meeting, "proposals", Named(("Một", "A", false), ("Hai", "B", false)))).ShouldBe(
            (HttpStatusCode.UnprocessableEntity, "meetings.delegation.over-quota")
        );
        await service.TakenAsync(meeting, "proposals", Named(("Một", "A", true)));
        (await service.RefusedAsync(meeting, "proposals", Named(("Ba", "C", true)), ForeignMinistry)).ShouldBe(
            (HttpStatusCode.UnprocessableEntity, "meetings.delegation.two-heads")
        );
        (await service.RefusedAsync(meeting, "proposals", Named(("Ba", "C", true), ("Bốn", "D", true)), ForeignMinistry)).Code.ShouldBe(
            "meetings.delegation.two-heads"
        );

        // Named again, they are those it named last: the head may pass to another agency.
        await service.TakenAsync(meeting, "proposals", Named(("Một", "A", false)));
        await service.TakenAsync(meeting, "proposals", Named(("Ba", "C", true)), ForeignMinistry);
        var members = (await DelegationAsync(meeting))["members"]!.AsArray();
        members.Count(m => m!["head"]!.GetValue<bool>()).ShouldBe(1);
    }

    [Fact]
    public async Task Only_who_was_asked_names_members_and_the_keeper_may_write_down_what_came_on_paper()
    {
        var meeting = await AskedAsync(Annual(), ("BCA", 1), ("BNG", 1));
        (await service.RefusedAsync(meeting, "proposals", Named(("Một", "A", false)), BorderGuard)).ShouldBe(
            (HttpStatusCode.Forbidden, "meetings.delegation.not-asked")
        );
        var forOther = Named(("Ba", "C", false));
        forOther["agency"] = "BCA";
        (await service.RefusedAsync(meeting, "proposals", forOther, ForeignMinistry)).Status.ShouldBe(HttpStatusCode.Forbidden);
        forOther["agency"] = "BNG";
        await service.TakenAsync(meeting, "proposals", forOther);
        (await DelegationAsync(meeting))["agencies"]![1]!["proposed"]!.GetValue<int>().ShouldBe(1);
        (await service.RefusedAsync(meeting, "invitations", Asked(("BCA", 1)))).Code.ShouldBe("meetings.delegation.has-proposed");
        (await service.RefusedAsync(meeting, "invitations", Asked(("BCA", 1), ("BNG", 1)), ForeignMinistry)).Code.ShouldBe(
            "meetings.meeting.not-keeper"
        );
    }

    [Theory]
    [InlineData("2018-06-14", "BCA", "due")] // Yesterday.
    [InlineData("2018-12-04", "BCA", "due")] // The meeting has begun.
    [InlineData("2018-11-01", "NOBODY", "agencies[0].agency")]
    public async Task Who_is_asked_by_when_is_judged(string due, string agency, string field)
    {
        var meeting = await service.AnnouncedAsync(Annual());
        var request = Asked((agency, 1));
        request["due"] = due;
        using var answer = await service.StepAsync(meeting, "invitations", request);
        ((int)answer.StatusCode).ShouldBeInRange(400, 422);
        (await answer.FieldsAsync()).ShouldBe([field]);
    }

    [Fact]
    public async Task A_decision_names_those_who_go_once_each_and_one_of_them_as_head()
    {
        var meeting = await AskedAsync(Annual(), ("BCA", 3));
        await service.TakenAsync(meeting, "proposals", Named(("Một", "A", false), ("Hai", "B", false), ("Ba", "C", false)));
        var members = (await DelegationAsync(meeting))["members"]!.AsArray();
        (await service.RefusedAsync(meeting, "approval", Decision(members[2]!, members[0]!, members[1]!))).Code.ShouldBe(
            "meetings.delegation.head-required"
        );
        (await service.RefusedAsync(meeting, "approval", Decision(members[0]!, members[0]!, members[0]!))).Code.ShouldBe(
            "meetings.delegation.twice"
        );
        var stranger = new JsonObject { ["id"] = Guid.CreateVersion7().ToString() };
        (await service.RefusedAsync(meeting, "approval", Decision(members[0]!, members[0]!, stranger))).Code.ShouldBe(
            "meetings.delegation.member-unknown"
        );
        var ahead = Decision(members[0]!, members[0]!);
        ahead["on"] = "2018-06-16";
        (await service.RefusedAsync(meeting, "approval", ahead)).Code.ShouldBe("meetings.delegation.time-in-future");

        await service.TakenAsync(meeting, "approval", Decision(members[1]!, members[1]!, members[0]!));
        var states = (await DelegationAsync(meeting))["members"]!
            .AsArray()
            .ToDictionary(m => m!["name"]!.GetValue<string>(), m => m!["state"]!.GetValue<string>());
        (states["Một"], states["Hai"], states["Ba"]).ShouldBe(("approved", "approved", "notTaken"));
        (await service.RefusedAsync(meeting, "proposals", Named(("Bốn", "D", false)))).Code.ShouldBe("meetings.meeting.step-not-open");
    }

    [Fact]
    public async Task Who_goes_in_the_head_s_place_heads_the_delegation_and_has_his_place_in_the_order()
    {
        var meeting = await AskedAsync(Annual(), ("BCA", 2));
        await service.TakenAsync(meeting, "proposals", Named(("Một", "A", true), ("Hai", "B", false)));
        var members = (await DelegationAsync(meeting))["members"]!.AsArray();
        await service.TakenAsync(meeting, "approval", Decision(members[0]!, members[0]!, members[1]!));
        await service.TakenAsync(meeting, "substitution", Instead(members[0]!));

        var after = (await DelegationAsync(meeting))["members"]!.AsArray();
        var coming = after.Single(m => m!["name"]!.GetValue<string>() == "Thay")!;
        (coming["head"]!.GetValue<bool>(), coming["order"]!.GetValue<int>(), coming["state"]!.GetValue<string>()).ShouldBe(
            (true, 1, "approved")
        );
        after.Count(m => m!["head"]!.GetValue<bool>()).ShouldBe(1);
        after.Single(m => m!["name"]!.GetValue<string>() == "Một")!["replacedBy"]!.GetValue<string>().ShouldBe(coming.Id());
        (await service.RefusedAsync(meeting, "substitution", Instead(members[0]!))).Code.ShouldBe("meetings.delegation.member-unknown");

        static JsonObject Instead(JsonNode member) =>
            new()
            {
                ["member"] = member.Id(),
                ["name"] = "Thay",
                ["post"] = "Phó cục trưởng",
                ["reason"] = "Đi công tác khác",
            };
    }

    [Fact]
    public async Task The_same_person_in_two_places_at_once_is_pointed_out()
    {
        var first = await AskedAsync(Annual("2019-03-04", "2019-03-06"), ("BCA", 2));
        await service.TakenAsync(first, "proposals", Named(("Đỗ Trùng Lịch", "Đại tá", false), ("Đỗ Trùng Lích", "Đại tá", false)));
        var second = await AskedAsync(Annual("2019-03-06"), ("BCA", 1));
        await service.TakenAsync(second, "proposals", Named(("đỗ  trùng lịch", "Đại tá", false)));

        var seen = (await DelegationAsync(first))["members"]!.AsArray();
        seen[0]!["elsewhere"]!.AsArray().ShouldHaveSingleItem()!["meeting"]!.GetValue<string>().ShouldBe(second.Reference());
        seen[1]!["elsewhere"]!.AsArray().ShouldBeEmpty("another accent is another name");
        await service.TakenAsync(second, "postponement", new() { ["reason"] = "Chưa định ngày" });
        (await DelegationAsync(first))["members"]![0]!["elsewhere"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task That_somebody_is_at_a_meeting_which_the_user_does_not_see_is_not_pointed_out()
    {
        var request = Annual("2019-04-08");
        request["closed"] = true;
        var closed = await AskedAsync(request, ("BCA", 1));
        await service.TakenAsync(closed, "proposals", Named(("Vũ Họp Kín", "Đại tá", false)));
        var open = await service.AnnouncedAsync(Annual("2019-04-08"), ForeignMinistry);
        await service.TakenAsync(open, "invitations", Asked(("BNG", 1)), ForeignMinistry);
        await service.TakenAsync(open, "proposals", Named(("Vũ Họp Kín", "Tham tán", false)), ForeignMinistry);

        var seen = await service.ReadAsync(ForeignMinistry, $"{Table}/{open.Reference()}/delegation");
        seen["members"]!.AsArray().ShouldHaveSingleItem()!["elsewhere"]!.AsArray().ShouldBeEmpty();
        (await DelegationAsync(closed))["members"]![0]!["elsewhere"]!.AsArray().Count.ShouldBe(1, "who sees both is told");
    }

    [Fact]
    public async Task That_somebody_came_before_another_went_in_his_place_stands_when_the_day_is_noted_again()
    {
        var meeting = await AskedAsync(Annual("2018-12-03", "2018-12-04"), ("BCA", 2));
        await service.TakenAsync(meeting, "proposals", Named(("Một", "A", true), ("Hai", "B", false)));
        var members = (await DelegationAsync(meeting))["members"]!.AsArray();
        await service.TakenAsync(meeting, "approval", Decision(members[0]!, members[0]!, members[1]!));
        await service.TakenAsync(meeting, "attendance", Came("2018-12-03", (members[0]!, "present"), (members[1]!, "absent")), After);
        await service.TakenAsync(
            meeting,
            "substitution",
            new()
            {
                ["member"] = members[0]!.Id(),
                ["name"] = "Thay",
                ["post"] = "C",
                ["reason"] = "Về nước",
            },
            After
        );
        await service.TakenAsync(meeting, "attendance", Came("2018-12-03", (members[1]!, "present")), After);

        var one = (await DelegationAsync(meeting))["members"]!.AsArray().Single(m => m!.Id() == members[0]!.Id())!;
        one["days"]!.AsArray().ShouldHaveSingleItem()!["state"]!.GetValue<string>().ShouldBe("present");
        var told = (await service.AnnouncedAsync("meetings.delegation-changed", await KeyAsync(meeting)))[^1];
        told["agencies"]![0]!["present"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Attendance_is_of_the_meeting_s_days_up_to_now_and_of_its_members()
    {
        var meeting = await AskedAsync(Annual("2018-12-03", "2018-12-05"), ("BCA", 1));
        await service.TakenAsync(meeting, "proposals", Named(("Một", "A", true)));
        var member = (await DelegationAsync(meeting))["members"]![0]!;
        (await service.RefusedAsync(meeting, "attendance", Came("2018-12-03", (member, "present")), After)).Code.ShouldBe(
            "meetings.meeting.step-not-open"
        );
        await service.TakenAsync(meeting, "approval", Decision(member, member));
        foreach (var day in new[] { "2018-12-02", "2018-12-05" })
        {
            (await service.RefusedAsync(meeting, "attendance", Came(day, (member, "present")), After)).Code.ShouldBe(
                "meetings.delegation.no-day-of-it",
                day
            );
        }

        using var wrong = await service.StepAsync(meeting, "attendance", Came("2018-12-03", (member, "visitor")), After);
        (await wrong.FieldsAsync()).ShouldBe(["members[0].state"]);
    }

    [Fact]
    public async Task Who_goes_is_seen_by_the_keeper_and_after_the_decision_by_those_who_were_asked_others_see_how_many()
    {
        var closed = Annual("2018-12-13");
        closed["closed"] = true;
        var meeting = await AskedAsync(closed, ("BCA", 1), ("BNG", 1));
        await service.TakenAsync(meeting, "proposals", Named(("Người Công An", "A", true)));
        var address = $"{Table}/{meeting.Reference()}/delegation";
        (await service.ReadAsync(ForeignMinistry, address)).ToJsonString().ShouldNotContain("Người Công An");
        (await service.StatusOfAsync(BorderGuard, address)).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(BorderGuard, $"{Table}/{meeting.Reference()}")).ShouldBe(HttpStatusCode.NotFound);
        var member = (await DelegationAsync(meeting))["members"]![0]!;
        await service.TakenAsync(meeting, "approval", Decision(member, member));
        (await service.ReadAsync(ForeignMinistry, address))["members"]!.AsArray().Count.ShouldBe(1);

        var open = await AskedAsync(Annual("2018-12-14"), ("BCA", 1));
        await service.TakenAsync(open, "proposals", Named(("Người Công An", "A", true)));
        var counted = await service.ReadAsync(BorderGuard, $"{Table}/{open.Reference()}/delegation");
        (counted["members"]!.AsArray().Count, counted["hidden"]!.GetValue<int>()).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Random_steps_never_show_two_heads()
    {
        var random = new Random(20181203);
        var meeting = await AskedAsync(Annual("2018-12-20"), ("BCA", null), ("BNG", null), ("BDBP", null));
        TestAccount[] accounts = [Police, ForeignMinistry, BorderGuard];
        for (var turn = 0; turn < 25; turn++)
        {
            var named = Enumerable.Range(0, random.Next(4)).Select(place => ($"Người {turn} {place}", "A", random.Next(3) == 0)).ToArray();
            using var answer = await service.StepAsync(meeting, "proposals", Named(named), accounts[random.Next(3)]);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
            var members = (await DelegationAsync(meeting))["members"]!.AsArray();
            members.Count(m => m!["head"]!.GetValue<bool>()).ShouldBeLessThanOrEqualTo(1);
        }
    }

    private async Task<JsonNode> AskedAsync(JsonObject meeting, params (string Agency, int? Quota)[] agencies)
    {
        var announced = await service.AnnouncedAsync(meeting);
        return await service.TakenAsync(announced, "invitations", Asked(agencies));
    }

    private Task<JsonNode> DelegationAsync(JsonNode meeting) => service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/delegation");

    private async Task<string> KeyAsync(JsonNode meeting) =>
        (
            await service.QueryAsync<Guid>(
                "select id from meetings.delegations where meeting = @reference",
                ("reference", meeting.Reference())
            )
        )
            .Single()
            .ToString();

    private static JsonObject Asked(params IEnumerable<(string Agency, int? Quota)> agencies) =>
        new()
        {
            ["due"] = "2018-11-01",
            ["letter"] = "45/BCA-VP130",
            ["agencies"] = new JsonArray([
                .. agencies.Select(asked => new JsonObject { ["agency"] = asked.Agency, ["quota"] = asked.Quota }),
            ]),
        };

    private static JsonObject Named(params IEnumerable<(string Name, string Post, bool Head)> members) =>
        new()
        {
            ["members"] = new JsonArray([
                .. members.Select(member => new JsonObject
                {
                    ["name"] = member.Name,
                    ["post"] = member.Post,
                    ["head"] = member.Head,
                }),
            ]),
        };

    private static JsonObject Decision(JsonNode head, params IEnumerable<JsonNode> members) =>
        new()
        {
            ["number"] = "789/QĐ-BCA",
            ["on"] = "2018-06-15",
            ["authority"] = "Bộ trưởng Bộ Công an",
            ["members"] = new JsonArray([.. members.Select(member => JsonValue.Create(member.Id()))]),
            ["head"] = head.Id(),
        };

    private static JsonObject Came(string day, params IEnumerable<(JsonNode Member, string State)> members) =>
        new()
        {
            ["day"] = day,
            ["members"] = new JsonArray([.. members.Select(said => new JsonObject { ["id"] = said.Member.Id(), ["state"] = said.State })]),
        };
}
