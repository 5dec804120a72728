using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/agenda/papers: put there by who keeps the meeting, read by whom their handling reaches, on record; for everybody else there are none.</summary>
[Collection(OneService.Name)]
public sealed class PapersToTheAgenda(MeetingsService service)
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("TLP:CLEAR", true, true, true)]
    [InlineData("TLP:GREEN", true, true, true)]
    [InlineData("TLP:AMBER", true, false, true)]
    [InlineData("TLP:AMBER+STRICT", false, false, true)]
    [InlineData("TLP:RED", false, false, true)]
    public async Task Whom_its_handling_does_not_reach_finds_neither_the_paper_nor_a_trace_of_it(
        string handling,
        bool asked,
        bool other,
        bool keeper
    )
    {
        var meeting = await ReadyAsync(isClosed: false);
        var paper = await AddedAsync(meeting, handling);
        foreach (var (account, reads) in new[] { (ForeignMinistry, asked), (BorderGuard, other), (Police, keeper) })
        {
            var read = await service.ReadAsync(account, At(meeting));
            read["agenda"]![0]!["papers"]!.AsArray().Count.ShouldBe(reads ? 1 : 0, account.Agency);
            foreach (var address in new[] { "", "/preview" }.Where(address => address.Length > 0 || handling != "TLP:RED"))
            {
                (await service.StatusOfAsync(account, $"{Papers(meeting)}/{paper}{address}")).ShouldBe(
                    reads ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                    account.Agency + address
                );
            }

            read["timeline"]!.AsArray().Any(entry => entry!.Word("what") == "paperAdded").ShouldBe(account == Police, account.Agency);
            if (!reads)
            {
                read.ToJsonString().ShouldNotContain("Dự thảo tuyên bố");
            }
        }
    }

    [Fact]
    public async Task Each_opening_is_on_record_before_the_first_byte_and_its_keeper_sees_how_often()
    {
        var meeting = await ReadyAsync(isClosed: false);
        var paper = await AddedAsync(meeting, "TLP:AMBER");
        using var opened = await service.GetAsync(ForeignMinistry, $"{Papers(meeting)}/{paper}");
        (opened.StatusCode, opened.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "image/png"));
        opened.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await opened.Content.ReadAsByteArrayAsync(Cancelled)).ShouldBe(Picture);
        (await ReadingsAsync(paper)).ShouldBe([ForeignMinistry.Agency]);
        ((int)(await PaperAsync(Police, meeting))["opened"]!).ShouldBe(1);
        (await PaperAsync(ForeignMinistry, meeting))["opened"].ShouldBeNull();

        // Nobody who may not read it leaves a reading.
        await service.StatusOfAsync(BorderGuard, $"{Papers(meeting)}/{paper}");
        (await ReadingsAsync(paper)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Papers_of_a_closed_point_are_read_by_those_at_the_table_only_whatever_their_handling()
    {
        var meeting = await ReadyAsync(isClosed: true);
        var paper = await AddedAsync(meeting, "TLP:CLEAR");
        (await service.StatusOfAsync(ForeignMinistry, $"{Papers(meeting)}/{paper}")).ShouldBe(HttpStatusCode.OK);
        (await service.StatusOfAsync(BorderGuard, $"{Papers(meeting)}/{paper}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.ReadAsync(BorderGuard, At(meeting))).ToJsonString().ShouldNotContain("Dự thảo tuyên bố");
    }

    [Fact]
    public async Task What_is_for_named_recipients_is_looked_at_and_not_taken_away()
    {
        var meeting = await ReadyAsync(isClosed: false);
        var paper = await AddedAsync(meeting, "TLP:RED");
        var shown = await PaperAsync(Police, meeting);
        ((bool)shown["preview"]!, (bool)shown["download"]!).ShouldBe((true, false));
        using var looked = await service.GetAsync(Police, $"{Papers(meeting)}/{paper}/preview");
        looked.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        using var taken = await service.GetAsync(Police, $"{Papers(meeting)}/{paper}");
        (taken.StatusCode, await taken.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "meetings.handling.not-exported"));
    }

    [Fact]
    public async Task A_new_edition_takes_the_place_of_the_one_before_and_withdrawing_destroys_both()
    {
        var meeting = await ReadyAsync(isClosed: false);
        var first = await AddedAsync(meeting, "TLP:AMBER");
        using var sent = await SendAsync(
            Police,
            meeting,
            Other(),
            "ban 2.png",
            ("title", "Dự thảo tuyên bố, bản 2"),
            ("handling", "TLP:GREEN"),
            ("replaces", "1")
        );
        var second = (await sent.BodyAsync()).Word("paper")!;
        var shown = await PaperAsync(ForeignMinistry, meeting);
        (shown.Id(), (int)shown["edition"]!, shown["former"]![0]!.Id()).ShouldBe((second, 2, first));
        (await PaperAsync(BorderGuard, meeting))["former"]!.AsArray().ShouldBeEmpty();
        (await service.StatusOfAsync(BorderGuard, $"{Papers(meeting)}/{first}")).ShouldBe(HttpStatusCode.NotFound);

        var reason = new JsonObject { ["reason"] = "Phía bạn rút dự thảo" };
        (await service.RefusedAsync(meeting, $"agenda/papers/{first}/withdrawal", reason)).ShouldBe(
            (HttpStatusCode.Conflict, "meetings.paper.former")
        );
        (await service.RefusedAsync(meeting, $"agenda/papers/{second}/withdrawal", reason, ForeignMinistry)).ShouldBe(
            (HttpStatusCode.Forbidden, "meetings.meeting.not-keeper")
        );
        var left = await service.TakenAsync(meeting, $"agenda/papers/{second}/withdrawal", reason);
        left["agenda"]![0]!["papers"]!.AsArray().ShouldBeEmpty();
        (left["timeline"]!.AsArray()[^1]!.Word("what"), left["timeline"]!.AsArray()[^1]!.Word("note")).ShouldBe(
            ("paperWithdrawn", "Phía bạn rút dự thảo")
        );
        foreach (var gone in new[] { first, second })
        {
            (await service.StatusOfAsync(Police, $"{Papers(meeting)}/{gone}")).ShouldBe(HttpStatusCode.NotFound);
            (
                await service.QueryAsync<long>(
                    "select count(*) from meetings.attachment_pieces where attachment_id = @id",
                    ("id", Guid.Parse(gone))
                )
            )[0]
                .ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_point_keeps_its_papers_when_the_agenda_is_written_anew_or_the_days_slip_and_does_not_go_before_them()
    {
        var meeting = await ReadyAsync(isClosed: false);
        await AddedAsync(meeting, "TLP:AMBER");
        var read = await service.ReadAsync(Police, At(meeting));
        var moved = await service.TakenAsync(
            meeting,
            "agenda",
            new()
            {
                ["items"] = new JsonArray(
                    new JsonObject { ["title"] = "Bế mạc" },
                    new JsonObject { ["title"] = "Tuyên bố chung, nhiệm kỳ mới", ["key"] = read["agenda"]![0]!.Word("key") }
                ),
            }
        );
        moved["agenda"]![1]!["papers"]!.AsArray().Count.ShouldBe(1);

        // Without a key the title tells.
        var byTitle = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["title"] = "Tuyên bố chung, nhiệm kỳ mới" }) };
        (await service.TakenAsync(meeting, "agenda", byTitle))["agenda"]![0]!["papers"]!.AsArray().Count.ShouldBe(1);
        var slipped = await service.TakenAsync(
            meeting,
            "postponement",
            new()
            {
                ["reason"] = "Chủ nhà lùi",
                ["from"] = "2018-12-20T09:00",
                ["to"] = "2018-12-20T16:00",
            }
        );
        slipped["agenda"]![0]!["papers"]!.AsArray().Count.ShouldBe(1);

        var without = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["title"] = "Bế mạc" }) };
        (await service.RefusedAsync(meeting, "agenda", without)).ShouldBe((HttpStatusCode.Conflict, "meetings.paper.point-has-papers"));
        var foreign = new JsonObject
        {
            ["items"] = new JsonArray(new JsonObject { ["title"] = "x", ["key"] = Guid.CreateVersion7().ToString() }),
        };
        (await service.RefusedAsync(meeting, "agenda", foreign)).ShouldBe((HttpStatusCode.BadRequest, "meetings.meeting.point-unknown"));
        (await service.ReadAsync(Police, At(meeting)))["agenda"]![0]!["papers"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_meeting_made_from_another_begins_without_its_papers()
    {
        var meeting = await ReadyAsync(isClosed: false);
        await AddedAsync(meeting, "TLP:CLEAR");
        var request = TaskForce("2018-12-27");
        request["like"] = meeting.Reference();
        var next = await service.AnnouncedAsync(request);
        next["agenda"]!.AsArray().Count.ShouldBe(1);
        next["agenda"]![0]!["papers"]!.AsArray().ShouldBeEmpty();
    }

    public static TheoryData<string, string, string, HttpStatusCode, string> Refused =>
        new()
        {
            { "", "TLP:AMBER", "1", HttpStatusCode.BadRequest, "meetings.paper.title-needed" },
            { new('a', 201), "TLP:AMBER", "1", HttpStatusCode.BadRequest, "meetings.paper.title-needed" },
            { "Dự thảo", "TLP:PINK", "1", HttpStatusCode.BadRequest, "meetings.paper.handling-unknown" },
            { "Dự thảo", "TLP:AMBER", "9", HttpStatusCode.BadRequest, "meetings.paper.point-unknown" },
            { "TỐI MẬT: phương án đàm phán", "TLP:RED", "1", HttpStatusCode.UnprocessableEntity, "meetings.paper.state-secret" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_does_not_say_what_it_is_to_what_it_belongs_or_is_a_state_secret_is_refused_and_nothing_kept(
        string title,
        string handling,
        string item,
        HttpStatusCode status,
        string code
    )
    {
        var meeting = await ReadyAsync(isClosed: false);
        using var refused = await SendAsync(
            Police,
            meeting,
            Picture,
            "du thao.png",
            ("title", title),
            ("handling", handling),
            ("item", item)
        );
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((status, code));
        await NothingIsKeptAsync(meeting);
    }

    [Fact]
    public async Task The_same_file_twice_one_that_nobody_could_open_and_one_of_an_unknown_kind_are_refused()
    {
        var meeting = await ReadyAsync(isClosed: false);
        await RefusedAsync(meeting, Encoding.UTF8.GetBytes("chỉ là chữ"), "ghi chu.txt", "TLP:AMBER", "file.unknown-kind");
        await RefusedAsync(meeting, Docx(), "du thao.docx", "TLP:RED", "meetings.attachment.nobody-could-open");
        await NothingIsKeptAsync(meeting);
        await AddedAsync(meeting, "TLP:AMBER");
        await RefusedAsync(meeting, Picture, "ten khac.png", "TLP:AMBER", "meetings.paper.already");
    }

    [Fact]
    public async Task Who_does_not_keep_the_meeting_puts_nothing_there_and_who_does_not_see_it_finds_none()
    {
        var meeting = await ReadyAsync(isClosed: false);
        using var asked = await SendAsync(ForeignMinistry, meeting, Picture, "a.png", Fields("TLP:GREEN"));
        (asked.StatusCode, await asked.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "meetings.meeting.not-keeper"));
        var hidden = TaskForce();
        hidden["closed"] = true;
        var closed = await service.AnnouncedAsync(hidden);
        await service.TakenAsync(closed, "agenda", One(isClosed: false));
        var paper = await AddedAsync(closed, "TLP:CLEAR");
        using var stranger = await SendAsync(BorderGuard, closed, Other(), "a.png", Fields("TLP:GREEN"));
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(BorderGuard, $"{Papers(closed)}/{paper}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Police with { Role = "auditor" }, $"{Papers(closed)}/{paper}")).ShouldBe(HttpStatusCode.NotFound);
    }

    // A conference to which the Foreign Ministry is asked, the border guard is not, with one point on its agenda.
    private async Task<JsonNode> ReadyAsync(bool isClosed)
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        await service.TakenAsync(
            meeting,
            "invitations",
            new()
            {
                ["due"] = "2018-10-01",
                ["letter"] = "1/CV-V130",
                ["agencies"] = new JsonArray(new JsonObject { ["agency"] = "BNG", ["quota"] = 1 }),
            }
        );
        return await service.TakenAsync(meeting, "agenda", One(isClosed));
    }

    private static JsonObject One(bool isClosed) =>
        new() { ["items"] = new JsonArray(new JsonObject { ["title"] = "Tuyên bố chung", ["closed"] = isClosed }) };

    private async Task<string> AddedAsync(JsonNode meeting, string handling)
    {
        using var answer = await SendAsync(Police, meeting, Picture, "Dự thảo tuyên bố.png", Fields(handling));
        var body = await answer.BodyAsync();
        return answer.StatusCode == HttpStatusCode.OK
            ? body.Word("paper")!
            : throw new InvalidOperationException($"{answer.StatusCode} {body}");
    }

    private async Task RefusedAsync(JsonNode meeting, byte[] content, string name, string handling, string code)
    {
        using var refused = await SendAsync(Police, meeting, content, name, Fields(handling));
        (await refused.CodeAsync()).ShouldBe(code);
        (await refused.FieldsAsync()).ShouldBe(["file"]);
    }

    private async Task NothingIsKeptAsync(JsonNode meeting)
    {
        var read = await service.ReadAsync(Police, At(meeting));
        read["agenda"]![0]!["papers"]!.AsArray().ShouldBeEmpty();
        ((long)read["version"]!).ShouldBe((long)meeting["version"]!);
    }

    private static (string, string)[] Fields(string handling) => [("title", "Dự thảo tuyên bố"), ("handling", handling), ("item", "1")];

    private async Task<HttpResponseMessage> SendAsync(
        TestAccount account,
        JsonNode meeting,
        byte[] content,
        string name,
        params (string Name, string Value)[] fields
    )
    {
        using var read = await service.GetAsync(Police, At(meeting));
        using var client = service.ClientOf(account);
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        var part = new ByteArrayContent(content);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        form.Add(part);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Papers(meeting), UriKind.Relative)) { Content = form };
        request.Headers.TryAddWithoutValidation("If-Match", read.Headers.ETag!.ToString());
        return await client.SendAsync(request, Cancelled);
    }

    private async Task<JsonNode> PaperAsync(TestAccount account, JsonNode meeting) =>
        (await service.ReadAsync(account, At(meeting)))["agenda"]![0]!["papers"]![0]!;

    private Task<IReadOnlyList<string>> ReadingsAsync(string paper) =>
        service.QueryAsync<string>("select by_agency from meetings.readings where attachment_id = @id", ("id", Guid.Parse(paper)));

    // Another picture of one point: its colour differs.
    private static byte[] Other() =>
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static byte[] Docx() =>
        new Platform.Hosting.Papers.Paper
        {
            Day = new(2018, 6, 15),
            Issuer = "Văn phòng 130",
            Number = null,
            Place = "Hà Nội",
            Title = "Dự thảo",
            Body = [],
        }.ToDocx();

    private static string At(JsonNode meeting) => $"{Table}/{meeting.Reference()}";

    private static string Papers(JsonNode meeting) => $"{At(meeting)}/agenda/papers";
}
