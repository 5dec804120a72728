using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Cooperation.Meetings.Tests.Builders.Outcomes;
using static Cooperation.Meetings.Tests.Builders.Planners;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/papers: what is printed of a meeting, out of its record.</summary>
[Collection(OneService.Name)]
public sealed class PapersOfMeetings(MeetingsService service)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_letter_to_the_report_each_paper_says_what_the_record_knows_and_is_on_record()
    {
        var meeting = await service.AnnouncedAsync(Annual("2018-12-03"));
        (await ReadyAsync(meeting)).ShouldBe(["briefingNote"]);
        (await service.StatusOfAsync(Police, Of(meeting, "delegationList"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var asked = new JsonObject
        {
            ["due"] = "2018-11-15",
            ["letter"] = "45/CV-C41",
            ["agencies"] = new JsonArray(new JsonObject { ["agency"] = "BCA" }, new JsonObject { ["agency"] = "BNG", ["quota"] = 2 }),
        };
        await service.TakenAsync(meeting, "invitations", asked);
        var letter = await LinesAsync(meeting, "nominationLetter");
        letter.ShouldContain("Số: 45/CV-C41");
        letter.ShouldContain(line => line.StartsWith("Kính gửi: Bộ Công an; Bộ Ngoại giao", StringComparison.Ordinal));
        letter.ShouldContain(line => line.Contains("ngày 15 tháng 11 năm 2018", StringComparison.Ordinal));
        letter.ShouldContain("không hạn chế");

        await service.TakenAsync(meeting, "proposals", Named("Nguyễn Văn Trưởng", "Phó Cục trưởng", head: true));
        await service.TakenAsync(meeting, "proposals", Named("Trần Thị Hai", "Chuyên viên chính"), ForeignMinistry);
        var draft = await LinesAsync(meeting, "delegationDecision");
        draft.ShouldContain("DỰ THẢO");
        (await service.StatusOfAsync(ForeignMinistry, Of(meeting, "delegationDecision"))).ShouldBe(HttpStatusCode.NotFound);
        draft.ShouldContain("Số: [chưa có: số, ký hiệu]");

        var members = (await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/delegation"))["members"]!.AsArray();
        var approval = new JsonObject
        {
            ["number"] = "812/QĐ-BCA",
            ["on"] = "2018-06-10",
            ["authority"] = "Lãnh đạo Bộ Công an",
            ["members"] = new JsonArray([.. members.Select(member => (JsonNode)member!["id"]!.GetValue<string>())]),
            ["head"] = members[0]!["id"]!.GetValue<string>(),
        };
        await service.TakenAsync(meeting, "approval", approval);
        var decision = await LinesAsync(meeting, "delegationDecision");
        decision.ShouldContain("Số: 812/QĐ-BCA");
        decision.ShouldNotContain("DỰ THẢO");
        decision.ShouldContain(line => line.StartsWith("Điều 1. Cử đoàn Việt Nam gồm 02 người", StringComparison.Ordinal));
        decision.ShouldContain("Điều 2. Nguyễn Văn Trưởng, Phó Cục trưởng, làm Trưởng đoàn.");
        decision.ShouldContain("LÃNH ĐẠO BỘ CÔNG AN");
        var list = await LinesAsync(meeting, "delegationList", by: ForeignMinistry);
        list.ShouldContain("Trần Thị Hai");
        list.ShouldContain(line => line.Contains("Ministry of Foreign Affairs", StringComparison.Ordinal));

        await service.TakenAsync(meeting, "holding", [], PoliceAfter);
        await service.TakenAsync(meeting, "decisions", Decided(), PoliceAfter);
        await service.AddedAsync(Item(meeting));
        var minutes = new JsonObject
        {
            ["language"] = "vi",
            ["text"] = "Hai bên trao đổi.\nHai bên thống nhất.",
            ["from"] = new JsonArray(),
        };
        (await service.PostAsync(PoliceAfter, $"{Table}/{meeting.Reference()}/minutes", minutes)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var written = await LinesAsync(meeting, "minutes", "&language=bilingual");
        written.ShouldContain("Hai bên thống nhất.");
        written.ShouldContain("DỰ THẢO");
        written.ShouldContain(line => line.StartsWith("ĐẠI DIỆN PHÍA BẠN", StringComparison.Ordinal));

        await service.TakenAsync(meeting, "report", new() { ["number"] = "99/BC-C41" }, PoliceAfter);
        var report = await LinesAsync(meeting, "report");
        report.ShouldContain("Số: 99/BC-C41");
        report.ShouldContain("1. Hai bên mở thêm đường dây nóng ở cửa khẩu.");
        report.ShouldContain("1.2. Phía bạn cam kết: Phía bạn báo số điện thoại.");
        report.ShouldContain("Lập danh sách cán bộ trực đường dây nóng");
        report.ShouldContain(
            line =>
                line.StartsWith("Tình trạng đến ngày ", StringComparison.Ordinal)
                && line.Contains(" / State on ", StringComparison.Ordinal),
            "the paper bears the day of the report"
        );
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where action = 'meeting.paper.report' and subject_id = @id",
                (
                    "id",
                    (await service.QueryAsync<Guid>($"select id from meetings.meetings where reference = '{meeting.Reference()}'"))[0]
                        .ToString()
                )
            )
        )
            .Single()
            .ShouldBe(1);

        // What this one promised stands in the note for the next.
        var next = await service.AnnouncedAsync(Annual("2019-12-03"));
        (await LinesAsync(next, "briefingNote")).ShouldContain("Lập danh sách cán bộ trực đường dây nóng");
    }

    [Fact]
    public async Task A_briefing_note_quotes_figures_with_their_day_and_says_where_there_are_none()
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        (await LinesAsync(meeting, "briefingNote")).ShouldContain(line => line.StartsWith("Chưa trích số liệu", StringComparison.Ordinal));
        var note = new JsonObject
        {
            ["figures"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "Trao đổi qua đường dây nóng, năm 2018",
                    ["value"] = "1.234",
                    ["asOf"] = "2018-06-15",
                    ["source"] = "Sổ trao đổi",
                }
            ),
        };
        using var answer = await service.PostAsync(Police, $"{Table}/{meeting.Reference()}/papers/briefing-note", note);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var lines = LinesOf(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        lines.ShouldContain("Trao đổi qua đường dây nóng, năm 2018");
        lines.ShouldContain("1.234");
        lines.ShouldContain("15/06/2018");

        using var wrong = await service.PostAsync(
            Police,
            $"{Table}/{meeting.Reference()}/papers/briefing-note",
            new JsonObject { ["figures"] = new JsonArray(new JsonObject { ["name"] = "x", ["value"] = "1" }) }
        );
        (await wrong.FieldsAsync()).ShouldBe(["figures[0].asOf"]);
    }

    [Fact]
    public async Task Who_sits_not_at_the_table_gets_no_paper_but_minutes_that_were_published()
    {
        var meeting = await service.HeldAsync();
        foreach (var kind in (string[])["nominationLetter", "delegationDecision", "delegationList", "briefingNote", "minutes", "report"])
        {
            (await service.StatusOfAsync(GuardAfter, Of(meeting, kind))).ShouldBe(HttpStatusCode.NotFound, kind);
            (await service.StatusOfAsync(PoliceAfter with { Role = "consular" }, Of(meeting, kind))).ShouldBe(
                HttpStatusCode.NotFound,
                kind
            );
        }

        (await service.StatusOfAsync(GuardAfter, $"{Table}/{meeting.Reference()}/papers")).ShouldBe(HttpStatusCode.NotFound);
        (await OfferedAsync(GuardAfter, meeting)).ShouldBeFalse("no page leads to what is not there");
        (await OfferedAsync(PoliceAfter, meeting)).ShouldBeTrue();
        (await service.StatusOfAsync(PoliceAfter, Of(meeting, "tea"))).ShouldBe(HttpStatusCode.NotFound);

        var address = $"{Table}/{meeting.Reference()}/minutes";
        var text = new JsonObject
        {
            ["language"] = "vi",
            ["text"] = "Đã thống nhất.",
            ["from"] = new JsonArray(),
        };
        (await service.PostAsync(PoliceAfter, address, text)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.StatusOfAsync(GuardAfter, Of(meeting, "minutes"))).ShouldBe(HttpStatusCode.NotFound);
        using (var read = await service.GetAsync(PoliceAfter, address))
        {
            var published = new JsonObject { ["language"] = "vi", ["text"] = 1 };
            (await service.PostAsync(PoliceAfter, $"{address}/publication", published, read.Headers.ETag!.ToString())).StatusCode.ShouldBe(
                HttpStatusCode.OK
            );
        }

        var lines = await LinesAsync(meeting, "minutes", by: GuardAfter);
        lines.ShouldContain("Đã thống nhất.");
        lines.ShouldNotContain("DỰ THẢO");
        (await service.StatusOfAsync(GuardAfter, Of(meeting, "report"))).ShouldBe(HttpStatusCode.NotFound);
        (await OfferedAsync(GuardAfter, meeting)).ShouldBeTrue();
    }

    private async Task<bool> OfferedAsync(TestAccount account, JsonNode meeting) =>
        (await service.ReadAsync(account, $"{Table}/{meeting.Reference()}"))["hasPapers"]!.GetValue<bool>();

    private static string Of(JsonNode meeting, string kind) => $"{Table}/{meeting.Reference()}/papers/{kind}";

    private static JsonObject Named(string name, string post, bool head = false) =>
        new()
        {
            ["members"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = name,
                    ["post"] = post,
                    ["head"] = head,
                }
            ),
        };

    private async Task<IReadOnlyList<string>> ReadyAsync(JsonNode meeting) =>
        [
            .. (await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/papers"))["items"]!
                .AsArray()
                .Where(paper => paper!["ready"]!.GetValue<bool>())
                .Select(paper => paper!.Word("kind")!),
        ];

    private async Task<List<string>> LinesAsync(JsonNode meeting, string kind, string query = "", TestAccount? by = null)
    {
        using var answer = await service.GetAsync(by ?? PoliceAfter, $"{Of(meeting, kind)}?format=docx{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, kind);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        await File.WriteAllBytesAsync(Path.Combine(AppContext.BaseDirectory, $"{kind}.docx"), file, Cancelled);
        return LinesOf(file);
    }

    // Its lines, once the validator has nothing against it.
    private static List<string> LinesOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document, Cancelled).Select(error => error.Description).ShouldBeEmpty();
        return [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText)];
    }
}
