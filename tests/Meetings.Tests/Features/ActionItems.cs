using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Processes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Outcomes;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/{decisions|outcome|follow-up} and /api/meetings/action-items: what a meeting decided, who does it by when, and whether it was done.</summary>
[Collection(OneService.Name)]
public sealed class ActionItems(MeetingsService service)
{
    [Fact]
    public async Task From_the_decision_to_its_completion_an_action_item_keeps_its_number_and_its_message_says_codes_and_days_only()
    {
        var meeting = await service.DecidedAsync();
        var item = await service.AddedAsync(Item(meeting));
        item.Reference().ShouldStartWith("AI-COMMIT-2018-");
        item.Status().ShouldBe("open");
        item = await service.ItemTakenAsync(item, "progress", new() { ["done"] = "Đã có danh sách của sáu tỉnh." }, MinistryAfter);
        item.Status().ShouldBe("underWay");
        item = await service.ItemTakenAsync(
            item,
            "links",
            new() { ["kind"] = "activity", ["reference"] = "AC-KH-2018-000001" },
            MinistryAfter
        );
        (item["links"]![0].Word("reference"), item["links"]![0]!["key"]).ShouldBe(("AC-KH-2018-000001", null));
        item = await service.ItemTakenAsync(item, "completion", new() { ["on"] = "2018-12-04" }, MinistryAfter);
        item.Status().ShouldBe("done");
        (await service.ItemTakenAsync(item, "reopening", new() { ["reason"] = "Còn thiếu một tỉnh" })).Status().ShouldBe("underWay");
        await service.ItemTakenAsync(item, "dropping", new() { ["reason"] = "Phía bạn không còn cần" });

        var told = await service.AnnouncedAsync("meetings.action-item-changed", (await service.KeyOfItemAsync(item)).ToString());
        told.Select(message => message.Word("status")).ShouldBe(["open", "underWay", "underWay", "done", "underWay", "dropped"]);
        told[3].Word("doneOn").ShouldBe("2018-12-04");
        told[^1].Word("dueOn").ShouldBe("2019-03-31");
        told[^1].ToJsonString().ShouldNotContain("danh sách");
        var key = (await service.QueryAsync<Guid>($"select id from meetings.meetings where reference = '{meeting.Reference()}'"))[0];
        var said = (await service.AnnouncedAsync("meetings.meeting-changed", key.ToString()))[^1];
        (said.Number("decisions"), said.Number("actionItems"), said["held"]!.GetValue<bool>()).ShouldBe((1, 1, true));
    }

    [Fact]
    public async Task A_decision_of_a_meeting_not_held_is_refused_and_so_is_an_action_item_without_a_decision()
    {
        var ahead = await service.AnnouncedAsync(TaskForce());
        (await service.RefusedAsync(ahead, "decisions", Decided())).ShouldBe((HttpStatusCode.Conflict, "meetings.meeting.step-not-open"));
        var held = await service.HeldAsync();
        using var early = await service.PostAsync(PoliceAfter, Items, Item(held));
        (await early.CodeAsync()).ShouldBe("meetings.meeting.step-not-open");
        var decided = await service.DecidedAsync();
        var other = Item(decided);
        other["decision"] = 2;
        using var none = await service.PostAsync(PoliceAfter, Items, other);
        (await none.FieldsAsync()).ShouldBe(["decision"]);
    }

    [Theory]
    [InlineData("agency", null, "agency")]
    [InlineData("due", null, "due")]
    [InlineData("title", null, "title")]
    [InlineData("agency", "NOBODY", "agency")]
    [InlineData("due", "2018-12-02", "due")] // Before the meeting.
    [InlineData("commitment", "2", "counterpartUnit")] // Theirs, and nobody of theirs is named.
    public async Task An_action_item_has_an_owner_and_a_day(string part, string? value, string field)
    {
        var meeting = await service.DecidedAsync();
        var item = Item(meeting);
        item.Remove(part);
        if (value is not null)
        {
            item[part] = int.TryParse(value, out var number) ? number : value;
        }

        using var answer = await service.PostAsync(PoliceAfter, Items, item);
        ((int)answer.StatusCode).ShouldBeInRange(400, 422);
        (await answer.FieldsAsync()).ShouldBe([field]);
        (await service.ReadAsync(PoliceAfter, $"{Table}/{meeting.Reference()}")).Number("actionItems").ShouldBe(0);
    }

    [Fact]
    public async Task Carried_over_it_stays_one_action_item_and_stands_first_on_the_next_agenda_of_its_series()
    {
        var annual = TaskForce();
        annual["series"] = "workshop";
        var meeting = await service.DecidedAsync(annual);
        var (kept, done) = (await service.AddedAsync(Item(meeting)), await service.AddedAsync(Item(meeting, "BCA", "2018-12-31")));
        await service.ItemTakenAsync(done, "completion", []);
        var before = TaskForce("2018-12-20");
        before["series"] = "workshop";
        var next = await service.AnnouncedAsync(before, PoliceAfter);
        (await service.OutcomeAsync(next)).References("promised").ShouldContain(kept.Reference());
        (await service.OutcomeAsync(next)).References("promised").ShouldContain(done.Reference());

        var carry = new JsonObject
        {
            ["due"] = "2019-06-30",
            ["reason"] = "Chờ phía bạn",
            ["meeting"] = next.Reference(),
        };
        var carried = await service.ItemTakenAsync(kept, "carry-over", carry);
        carried.Reference().ShouldBe(kept.Reference());
        (carried.Word("due"), carried.Word("standsOn"), carried.Word("meeting")).ShouldBe(
            ("2019-06-30", next.Reference(), meeting.Reference())
        );
        carried["carries"]![0].Word("formerDue").ShouldBe("2019-03-31");
        (await service.QueryAsync<long>($"select count(*) from meetings.action_items where meeting = '{meeting.Reference()}'")).ShouldBe([
            2,
        ]);
        var told = await service.AnnouncedAsync("meetings.action-item-changed", (await service.KeyOfItemAsync(kept)).ToString());
        told[^1].Number("carriedOver").ShouldBe(1);

        // Everything is done or goes on elsewhere: the meeting is followed up.
        await service.TakenAsync(meeting, "report", new() { ["number"] = "12/BC-BCA" }, PoliceAfter);
        var followed = await service.TakenAsync(meeting, "follow-up", [], PoliceAfter);
        followed.Status().ShouldBe("followedUp");
        followed["followedUpAt"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_meeting_is_followed_up_only_when_nothing_it_decided_is_open()
    {
        var meeting = await service.DecidedAsync();
        await service.AddedAsync(Item(meeting));
        await service.TakenAsync(meeting, "report", new() { ["note"] = "Đã báo cáo miệng" }, PoliceAfter);
        (await service.RefusedAsync(meeting, "follow-up", [], PoliceAfter)).ShouldBe(
            (HttpStatusCode.Conflict, "meetings.meeting.items-open")
        );
    }

    [Fact]
    public async Task What_was_carried_over_to_a_meeting_keeps_that_one_from_being_followed_up_and_goes_on_from_it_in_turn()
    {
        var item = await service.AddedAsync(Item(await service.DecidedAsync()));
        var next = await service.AnnouncedAsync(TaskForce("2018-12-20"), PoliceAfter);
        await service.ItemTakenAsync(item, "carry-over", Carry(next, "2019-06-30"));
        var later = PoliceAfter with { At = new(2018, 12, 21, 12, 0, 0, TimeSpan.Zero) };
        await service.TakenAsync(next, "holding", [], later);
        await service.TakenAsync(next, "report", new() { ["note"] = "Đã báo cáo miệng" }, later);
        (await service.RefusedAsync(next, "follow-up", [], later)).Code.ShouldBe("meetings.meeting.items-open");
        await service.ItemTakenAsync(item, "dropping", new() { ["reason"] = "Phía bạn không còn cần" }, later);
        (await service.TakenAsync(next, "follow-up", [], later)).Status().ShouldBe("followedUp");
    }

    [Fact]
    public async Task A_meeting_that_is_called_off_while_something_is_carried_over_to_it_takes_nothing_over()
    {
        var item = await service.AddedAsync(Item(await service.DecidedAsync()));
        var next = await service.AnnouncedAsync(TaskForce("2018-12-20"), PoliceAfter);
        await using var other = await service.Database.Superuser.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var callsOff = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var command = other.CreateCommand();
        command.CommandText = $"update meetings.meetings set status = 'cancelled' where reference = '{next.Reference()}'";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var carrying = service.ItemStepAsync(item, "carry-over", Carry(next, "2019-06-30"));
        await Poll.UntilAsync(
            async _ =>
                carrying.IsCompleted
                || (await service.QueryAsync<long>("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"))[0] > 0,
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
        await callsOff.CommitAsync(TestContext.Current.CancellationToken);
        using var carried = await carrying;
        (await carried.FieldsAsync()).ShouldBe(["meeting"]);
    }

    private static JsonObject Carry(JsonNode next, string due) =>
        new()
        {
            ["due"] = due,
            ["reason"] = "Chờ phía bạn",
            ["meeting"] = next.Reference(),
        };

    [Theory]
    [InlineData("2019-03-31", "taskForce", "due")] // Not later.
    [InlineData("2019-06-30", "workshop", "meeting")] // Of another series.
    public async Task It_is_carried_over_to_a_later_day_and_a_meeting_of_its_series(string due, string series, string field)
    {
        var item = await service.AddedAsync(Item(await service.DecidedAsync()));
        var other = TaskForce("2018-12-20");
        other["series"] = series;
        var next = await service.AnnouncedAsync(other, PoliceAfter);
        var carry = new JsonObject
        {
            ["due"] = due,
            ["reason"] = "Chờ phía bạn",
            ["meeting"] = next.Reference(),
        };
        using var answer = await service.ItemStepAsync(item, "carry-over", carry);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.FieldsAsync()).ShouldBe([field]);
    }

    [Fact]
    public async Task Its_owner_answers_for_it_the_keeper_moves_it_and_nobody_else_does()
    {
        var item = await service.AddedAsync(Item(await service.DecidedAsync()));
        using var drop = await service.ItemStepAsync(item, "dropping", new() { ["reason"] = "Không cần" }, MinistryAfter);
        (drop.StatusCode, await drop.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "meetings.action-item.not-yours"));
        using var other = await service.ItemStepAsync(item, "progress", new() { ["done"] = "Đã làm" }, GuardAfter);
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var seen = await service.ReadAsync(GuardAfter, $"{Items}/{item.Reference()}");
        seen["steps"].Texts().ShouldBeEmpty();
        using var stale = await service.PostAsync(PoliceAfter, $"{Items}/{item.Reference()}/completion", new JsonObject(), "\"99\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var unseen = await service.PostAsync(PoliceAfter, $"{Items}/{item.Reference()}/completion", new JsonObject());
        ((int)unseen.StatusCode).ShouldBe(428);
    }

    [Fact]
    public async Task What_a_closed_session_decided_is_seen_by_those_at_the_table_and_its_owner_alone()
    {
        var closed = TaskForce();
        closed["closed"] = true;
        var item = await service.AddedAsync(Item(await service.DecidedAsync(closed)));
        (await service.StatusOfAsync(GuardAfter, $"{Items}/{item.Reference()}")).ShouldBe(HttpStatusCode.NotFound);
        var owned = await service.ReadAsync(MinistryAfter, $"{Items}/{item.Reference()}");
        owned.Word("title").ShouldNotBeNull();

        // The meeting itself he does not see, nor is it named to him.
        owned["meeting"].ShouldBeNull();
        owned["standsOn"].ShouldBeNull();

        var decision = await service.DecidedAsync(closed: true);
        var inside = await service.AddedAsync(Item(decision));
        var outcome = await service.OutcomeAsync(decision, GuardAfter);
        outcome["decisions"]!.AsArray().ShouldBeEmpty();
        outcome.Number("closedDecisions").ShouldBe(1);
        outcome.References("items").ShouldNotContain(inside.Reference());
        (await service.OutcomeAsync(decision)).References("items").ShouldBe([inside.Reference()]);
    }

    [Fact]
    public async Task The_list_finds_those_of_an_owner_that_are_late_and_pages_by_the_day_due()
    {
        var meeting = await service.DecidedAsync();
        foreach (var day in new[] { "2018-12-20", "2018-12-10", "2019-05-01" })
        {
            await service.AddedAsync(Item(meeting, "BTP", day));
        }

        var later = PoliceAfter with { At = new(2018, 12, 15, 3, 0, 0, TimeSpan.Zero) };
        var late = await service.AllOfAsync(later, $"{Items}?owner=BTP&overdue=true");
        late.Select(row => row.Word("due")).ShouldBe(["2018-12-10"]);
        var all = await service.AllOfAsync(later, $"{Items}?owner=BTP&series=taskForce", limit: 1);
        all.Select(row => row.Word("due")).ShouldBe(["2018-12-10", "2018-12-20", "2019-05-01"]);
        var owner = (await service.ReadAsync(later, $"{Items}/owners"))["items"]!.AsArray().Single(own => own.Word("agency") == "BTP")!;
        (owner.Number("open"), owner.Number("late")).ShouldBe((3, 1));
    }

    [Fact]
    public async Task A_decision_is_said_better_under_its_number_and_no_commitment_is_lost()
    {
        var meeting = await service.DecidedAsync();
        var better = Decided();
        better["number"] = 1;
        better["text"] = "Hai bên mở thêm ba đường dây nóng ở cửa khẩu.";
        await service.TakenAsync(meeting, "decisions", better, PoliceAfter);
        var decisions = (await service.OutcomeAsync(meeting))["decisions"]!.AsArray();
        decisions.Single().Word("text")!.ShouldContain("ba đường dây");
        better["commitments"] = new JsonArray();
        (await service.RefusedAsync(meeting, "decisions", better, PoliceAfter)).Code.ShouldBe("meetings.meeting.commitments-fewer");
        better["number"] = 7;
        (await service.RefusedAsync(meeting, "decisions", better, PoliceAfter)).Code.ShouldBe("meetings.meeting.decision-unknown");
    }

    [Fact]
    public async Task The_home_of_a_planner_says_what_is_next_what_is_missing_for_it_and_what_his_agency_has_to_do()
    {
        var held = await service.DecidedAsync();
        var item = await service.AddedAsync(Item(held, "BTTTT", "2018-12-05"));
        var planner = new TestAccount("planner", "BTTTT", "BTTTT-KH") { At = new(2018, 12, 6, 3, 0, 0, TimeSpan.Zero) };
        var work = await service.ReadAsync(planner, "/api/meetings/work");
        work.References("items").ShouldBe([item.Reference()]);
        work["late"]!.Number("count").ShouldBe(1);
        work["toFinish"]!.AsArray().ShouldBeEmpty();
        var next = work["next"]!.AsArray();
        next.Count.ShouldBeLessThanOrEqualTo(10);
        next.ShouldAllBe(row => row!["missing"]!.AsArray().Count == 0);
    }
}
