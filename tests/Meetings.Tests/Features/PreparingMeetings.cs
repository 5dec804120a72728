using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/{reminders|checklist|costs}: what is seen to before a delegation leaves.</summary>
public sealed class PreparingMeetings(MeetingsService service) : IClassFixture<MeetingsService>
{
    private const string Work = "/api/meetings/work";

    private static readonly TestAccount Justice = new("planner", "BTP", "TP-KHTH") { At = Today };

    [Fact]
    public async Task Agencies_that_have_named_nobody_are_reminded_and_find_it_on_their_own_page()
    {
        var meeting = await AskedAsync("BCA", "BTP");
        await service.TakenAsync(meeting, "proposals", Named("Nguyễn Một"));
        await service.TakenAsync(meeting, "reminders", new() { ["note"] = "Hạn là thứ Sáu" });
        var asked = (await DelegationAsync(Police, meeting))["agencies"]!.AsArray();
        asked.Select(agency => agency!["remindedAt"] is not null).ShouldBe([false, true]);
        var row = await RowAsync(Justice, meeting);
        row["missing"].Texts().ShouldBe(["proposals"]);
        row["remindedAt"].ShouldNotBeNull();
        (await RowAsync(Police, meeting))["remindedAt"].ShouldBeNull();

        (await service.RefusedAsync(meeting, "reminders", [], Justice)).ShouldBe((HttpStatusCode.Forbidden, "meetings.meeting.not-keeper"));
        await service.TakenAsync(meeting, "proposals", Named("Trần Hai"), Justice);
        (await service.RefusedAsync(meeting, "reminders", [])).ShouldBe((HttpStatusCode.Conflict, "meetings.delegation.nobody-to-remind"));
    }

    [Fact]
    public async Task Passports_and_visas_are_checked_off_each_agency_for_its_own_and_one_that_ends_too_soon_is_pointed_out()
    {
        var (meeting, ours, theirs) = await ApprovedAsync();
        (await RowAsync(Police, meeting))["missing"].Texts().ShouldContain("checklist");
        (await RowAsync(Justice, meeting))["missing"].Texts().ShouldBe(["checklist"]);
        await service.TakenAsync(meeting, "checklist", Said(ours, "ready", "2018-11-01", "notNeeded"));
        var seen = await MemberAsync(Police, meeting, ours);
        (seen.Word("passport"), seen.Word("passportUntil"), (bool)seen["passportTooShort"]!).ShouldBe(("ready", "2018-11-01", true));

        // Another agency learns who goes, and nothing of his papers; it says what it knows of its own.
        (await MemberAsync(Justice, meeting, ours))["passport"]
            .ShouldBeNull();
        (await service.RefusedAsync(meeting, "checklist", Said(ours, "ready", null, "ready"), Justice)).Code.ShouldBe(
            "meetings.delegation.member-unknown"
        );
        (await service.RefusedAsync(meeting, "checklist", Said(theirs, "ready", null, "ready"), BorderGuard)).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        await service.TakenAsync(meeting, "checklist", Said(theirs, "ready", "2025-01-01", "applied"), Justice);
        (await RowAsync(Police, meeting))["missing"].Texts().ShouldContain("checklist", "a visa is not there yet");
        await service.TakenAsync(meeting, "checklist", Said(theirs, "ready", "2025-01-01", "ready"), Justice);
        (await RowAsync(Police, meeting))["missing"].Texts().ShouldNotContain("checklist");
        (await RowAsync(Justice, meeting))["missing"].Texts().ShouldBeEmpty();

        var log = string.Join('\n', await service.QueryAsync<string>("select body::text from messaging.log"));
        log.ShouldNotContain("2025-01-01");
    }

    [Fact]
    public async Task A_state_that_is_none_and_somebody_who_does_not_go_are_refused()
    {
        var (meeting, ours, _) = await ApprovedAsync();
        using var wrong = await service.StepAsync(meeting, "checklist", Said(ours, "lost", null, "ready"));
        (await wrong.FieldsAsync()).ShouldBe(["members[0].passport"]);
        using var nobody = await service.StepAsync(meeting, "checklist", Said(Guid.CreateVersion7(), "ready", null, "ready"));
        (await nobody.FieldsAsync()).ShouldBe(["members[0].id"]);
        (await MemberAsync(Police, meeting, ours))["passport"].ShouldBeNull();
    }

    [Fact]
    public async Task What_a_meeting_costs_is_written_line_by_line_and_seen_at_the_table()
    {
        var meeting = await AskedAsync("BCA", "BTP");
        var costs = new JsonObject
        {
            ["items"] = new JsonArray(Cost("Vé máy bay", 54_000_000m, "VND", "stateBudget"), Cost("Phiên dịch", 300m, "USD", "donor")),
        };
        var read = await service.TakenAsync(meeting, "costs", costs);
        read["costs"]!
            .AsArray()
            .Select(cost => (cost.Word("what"), (decimal)cost!["amount"]!, cost.Word("currency")))
            .ShouldBe([("Vé máy bay", 54_000_000m, "VND"), ("Phiên dịch", 300m, "USD")]);
        (await service.ReadAsync(Justice, $"{Table}/{meeting.Reference()}"))["costs"]!.AsArray().Count.ShouldBe(2);
        (await service.ReadAsync(BorderGuard, $"{Table}/{meeting.Reference()}"))["costs"]!.AsArray().ShouldBeEmpty();
        (await service.RefusedAsync(meeting, "costs", costs, Justice)).ShouldBe((HttpStatusCode.Forbidden, "meetings.meeting.not-keeper"));

        using var unknown = await service.StepAsync(
            meeting,
            "costs",
            new() { ["items"] = new JsonArray(Cost("Vé", 1m, "XXX", "stateBudget"), Cost("Vé", 1m, "VND", "tea")) }
        );
        (await unknown.FieldsAsync()).ShouldBe(["items[0].currency", "items[1].source"], ignoreOrder: true);
        using var nothing = await service.StepAsync(meeting, "costs", new() { ["items"] = new JsonArray(Cost("Vé", 0m, "VND", "donor")) });
        (await nothing.FieldsAsync()).ShouldBe(["items[0].amount"]);
        (await service.TakenAsync(meeting, "costs", new() { ["items"] = new JsonArray() }))["costs"]!.AsArray().ShouldBeEmpty();
    }

    private async Task<(JsonNode Meeting, Guid Ours, Guid Theirs)> ApprovedAsync()
    {
        var meeting = await AskedAsync("BCA", "BTP");
        await service.TakenAsync(meeting, "proposals", Named("Nguyễn Một"));
        await service.TakenAsync(meeting, "proposals", Named("Trần Hai"), Justice);
        var members = (await DelegationAsync(Police, meeting))["members"]!.AsArray();
        Guid[] keys = [.. members.Select(member => member!["id"]!.GetValue<Guid>())];
        await service.TakenAsync(
            meeting,
            "approval",
            new()
            {
                ["number"] = "12/QĐ-BCA",
                ["on"] = "2018-06-14",
                ["authority"] = "Bộ trưởng Bộ Công an",
                ["members"] = new JsonArray([.. keys.Select(key => (JsonNode)key.ToString())]),
                ["head"] = keys[0].ToString(),
            }
        );
        return (meeting, keys[0], keys[1]);
    }

    private async Task<JsonNode> AskedAsync(params string[] agencies)
    {
        var meeting = await service.AnnouncedAsync(Annual("2018-07-02"));
        return await service.TakenAsync(
            meeting,
            "invitations",
            new()
            {
                ["due"] = "2018-06-20",
                ["agencies"] = new JsonArray([
                    .. agencies.Select(agency => (JsonNode)new JsonObject { ["agency"] = agency, ["quota"] = 2 }),
                ]),
            }
        );
    }

    private static JsonObject Named(string name) =>
        new() { ["members"] = new JsonArray(new JsonObject { ["name"] = name, ["post"] = "Trưởng phòng" }) };

    private static JsonObject Said(Guid member, string passport, string? until, string visa) =>
        new()
        {
            ["members"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = member.ToString(),
                    ["passport"] = passport,
                    ["passportUntil"] = until,
                    ["visa"] = visa,
                }
            ),
        };

    private static JsonObject Cost(string what, decimal amount, string currency, string source) =>
        new()
        {
            ["what"] = what,
            ["amount"] = amount,
            ["currency"] = currency,
            ["source"] = source,
        };

    private Task<JsonNode> DelegationAsync(TestAccount by, JsonNode meeting) =>
        service.ReadAsync(by, $"{Table}/{meeting.Reference()}/delegation");

    // A service of its own: the page of what is next holds the ten nearest meetings, which are those of these tests.
    private async Task<JsonNode> RowAsync(TestAccount by, JsonNode meeting) =>
        (await service.ReadAsync(by, Work))["next"]!.AsArray().Single(row => row!.Reference() == meeting.Reference())!;

    private async Task<JsonNode> MemberAsync(TestAccount by, JsonNode meeting, Guid member) =>
        (await DelegationAsync(by, meeting))["members"]!.AsArray().Single(one => one!["id"]!.GetValue<Guid>() == member)!;
}
