using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Processes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/identities: passport numbers and birth dates of those who go, protected and kept for their journey alone.</summary>
public sealed class IdentitiesOfDelegates(ErasingMeetings service) : IClassFixture<ErasingMeetings>
{
    private const string Number = "C9081726";
    private const string Birth = "1979-03-14";

    private static readonly TestAccount Justice = new("planner", "BTP", "TP-KHTH") { At = Today };

    [Fact]
    public async Task A_number_is_read_by_the_keeper_and_by_the_agency_that_named_the_member_on_record_and_by_nobody_else()
    {
        var (meeting, _, theirs) = await ProposedAsync("2018-07-02", "BCA", "BTP", "BNG");
        await service.TakenAsync(meeting, "checklist", Said(theirs, Number, Birth), Justice);
        foreach (var reader in (TestAccount[])[Police, Justice])
        {
            var read = (await IdentitiesAsync(reader, meeting)).ShouldHaveSingleItem()!;
            (read.Word("passportNumber"), read.Word("birth"), read.Word("name")).ShouldBe((Number, Birth, "Trần Hai"));
        }

        // Another agency at the table reads of its own alone; one that was not asked learns nothing, not even that there are any.
        (await IdentitiesAsync(ForeignMinistry, meeting)).ShouldBeEmpty();
        (await service.StatusOfAsync(BorderGuard, Of(meeting))).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(null, Of(meeting))).ShouldBe(HttpStatusCode.Unauthorized);
        (await NotedAsync(Justice, meeting)).ShouldBe([theirs]);
        (await NotedAsync(ForeignMinistry, meeting)).ShouldBeEmpty();

        (
            await service.QueryAsync<string>(
                $"select by_agency from meetings.readings where what = 'person' and person_id = '{theirs}' order by by_agency"
            )
        ).ShouldBe(["BCA", "BTP"]);
        (await AuditedAsync(meeting, "meeting.identities.read")).ShouldBe(2);
    }

    [Fact]
    public async Task A_number_lies_in_no_table_no_message_no_log_and_no_feed()
    {
        var (meeting, _, theirs) = await ProposedAsync("2018-07-03", "BCA", "BTP");
        await service.TakenAsync(meeting, "checklist", Said(theirs, Number, Birth), Justice);
        using var wrong = await service.StepAsync(meeting, "checklist", Said(theirs, Number + "?", Birth), Justice);
        (await wrong.FieldsAsync()).ShouldBe(["members[0].passportNumber"]);
        (await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(Number);
        using var ahead = await service.StepAsync(meeting, "checklist", Said(theirs, Number, "2018-06-15"), Justice);
        (await ahead.FieldsAsync()).ShouldBe(["members[0].birth"]);
        (await IdentitiesAsync(Justice, meeting)).ShouldHaveSingleItem();

        var tables = await service.QueryAsync<string>(
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
        );
        foreach (var table in tables)
        {
            (await service.QueryAsync<long>($"select count(*) from {table} t where t::text like '%{Number}%' or t::text like '%{Birth}%'"))
                .Single()
                .ShouldBe(0, table);
        }

        service.Log.ShouldNotContain(Number);
        service.Log.ShouldNotContain(Birth);
        (await service.ReadAsync(Justice, $"{Table}/{meeting.Reference()}")).ToJsonString().ShouldNotContain(Number);
        (await service.ReadAsync(Justice, $"{Table}/{meeting.Reference()}/delegation")).ToJsonString().ShouldNotContain(Birth);
    }

    [Fact]
    public async Task A_number_is_written_down_by_the_agency_that_named_the_member_alone_and_what_is_left_out_stays()
    {
        var (meeting, _, theirs) = await ProposedAsync("2018-07-04", "BCA", "BTP");
        using (var other = await service.StepAsync(meeting, "checklist", Said(theirs, Number, null)))
        {
            (other.StatusCode, await other.CodeAsync()).ShouldBe(
                (HttpStatusCode.UnprocessableEntity, "meetings.delegation.identity-of-other")
            );
        }

        (await IdentitiesAsync(Police, meeting)).ShouldBeEmpty();
        await service.TakenAsync(meeting, "checklist", Said(theirs, "c9081726", Birth), Justice);
        await service.TakenAsync(meeting, "checklist", Said(theirs, "B1112223", null), Justice);
        var read = (await IdentitiesAsync(Justice, meeting)).ShouldHaveSingleItem()!;
        (read.Word("passportNumber"), read.Word("birth")).ShouldBe(("B1112223", Birth));
    }

    [Fact]
    public async Task The_visa_list_bears_the_numbers_for_the_keeper_alone()
    {
        var (meeting, _, theirs) = await ProposedAsync("2018-07-05", "BCA", "BTP");
        var paper = $"{Table}/{meeting.Reference()}/papers/visaList";
        (await service.StatusOfAsync(Police, paper)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await service.TakenAsync(meeting, "checklist", Said(theirs, Number, Birth), Justice);
        (await service.StatusOfAsync(Justice, paper)).ShouldBe(HttpStatusCode.NotFound);
        using var answer = await service.GetAsync(Police, paper);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(file, isEditable: false);
        var text = document.MainDocumentPart!.Document!.InnerText;
        text.ShouldContain(Number);
        text.ShouldContain("14/03/1979");
        (await AuditedAsync(meeting, "meeting.identities.printed")).ShouldBe(1);
    }

    [Fact]
    public async Task Numbers_are_erased_thirty_days_after_the_meeting_and_at_once_of_those_who_do_not_go()
    {
        var spring = new DateTimeOffset(2018, 4, 1, 5, 0, 0, TimeSpan.Zero);
        var (over, _, past) = await ProposedAsync("2018-05-15", spring, "BCA", "BTP");
        await service.TakenAsync(over, "checklist", Said(past, Number, Birth), Justice with { At = spring });
        var (lately, _, recent) = await ProposedAsync("2018-05-16", spring, "BCA", "BTP");
        await service.TakenAsync(lately, "checklist", Said(recent, Number, Birth), Justice with { At = spring });
        var (cancelled, _, free) = await ProposedAsync("2018-07-06", "BCA", "BTP");
        await service.TakenAsync(cancelled, "checklist", Said(free, Number, Birth), Justice);
        await service.TakenAsync(cancelled, "cancellation", new() { ["reason"] = "Không họp" });

        foreach (var member in (Guid[])[past, free])
        {
            await GoneAsync(member);
        }

        (await IdentitiesAsync(Police, lately)).ShouldHaveSingleItem();
        (await IdentitiesAsync(Police, over)).ShouldBeEmpty();

        // Named anew, nothing of those who were named before is left.
        var named = new JsonObject { ["members"] = new JsonArray(new JsonObject { ["name"] = "Lê Ba", ["post"] = "Trưởng phòng" }) };
        await service.TakenAsync(lately, "proposals", named, Justice with { At = spring });
        (await KeptAsync(recent)).ShouldBe(0);
    }

    private async Task GoneAsync(Guid member) =>
        (
            await Poll.UntilAsync(async _ => await KeptAsync(member) == 0, TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken)
        ).ShouldBeTrue();

    private async Task<long> KeptAsync(Guid member) =>
        (await service.QueryAsync<long>($"select count(*) from meetings.passing_details where subject_id = '{member}'")).Single();

    private async Task<long> AuditedAsync(JsonNode meeting, string action) =>
        (
            await service.QueryAsync<long>(
                $"select count(*) from audit.entries e join meetings.meetings m on m.id::text = e.subject_id where m.reference = '{meeting.Reference()}' and e.action = '{action}'"
            )
        ).Single();

    private static string Of(JsonNode meeting) => $"{Table}/{meeting.Reference()}/identities";

    private async Task<IReadOnlyList<JsonNode?>> IdentitiesAsync(TestAccount by, JsonNode meeting) =>
        [.. (await service.ReadAsync(by, Of(meeting)))["items"]!.AsArray()];

    private async Task<IReadOnlyList<Guid>> NotedAsync(TestAccount by, JsonNode meeting) =>
        [
            .. (await service.ReadAsync(by, $"{Table}/{meeting.Reference()}/delegation"))["members"]!
                .AsArray()
                .Where(member => (bool)member!["identityNoted"]!)
                .Select(member => member!["id"]!.GetValue<Guid>()),
        ];

    private Task<(JsonNode Meeting, Guid Ours, Guid Theirs)> ProposedAsync(string day, params string[] agencies) =>
        ProposedAsync(day, Today, agencies);

    private async Task<(JsonNode Meeting, Guid Ours, Guid Theirs)> ProposedAsync(string day, DateTimeOffset at, params string[] agencies)
    {
        var meeting = await service.AnnouncedAsync(Annual(day), Police with { At = at });
        var asked = new JsonArray([.. agencies.Select(agency => (JsonNode)new JsonObject { ["agency"] = agency })]);
        var invitation = new JsonObject { ["due"] = day, ["agencies"] = asked };
        await service.TakenAsync(meeting, "invitations", invitation, Police with { At = at });
        await service.TakenAsync(meeting, "proposals", Named("Nguyễn Một"), Police with { At = at });
        await service.TakenAsync(meeting, "proposals", Named("Trần Hai"), Justice with { At = at });
        var members = (await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/delegation"))["members"]!.AsArray();
        return (meeting, KeyOf("Nguyễn Một"), KeyOf("Trần Hai"));

        Guid KeyOf(string name) => members.Single(member => member.Word("name") == name)!["id"]!.GetValue<Guid>();
    }

    private static JsonObject Named(string name) =>
        new() { ["members"] = new JsonArray(new JsonObject { ["name"] = name, ["post"] = "Trưởng phòng" }) };

    private static JsonObject Said(Guid member, string? number, string? birth) =>
        new()
        {
            ["members"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = member.ToString(),
                    ["passport"] = "ready",
                    ["visa"] = "applied",
                    ["passportNumber"] = number,
                    ["birth"] = birth,
                }
            ),
        };
}
