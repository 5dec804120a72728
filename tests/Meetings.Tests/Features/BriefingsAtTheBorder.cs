using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Processes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Cooperation.Meetings.Tests.Builders.Outcomes;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>Briefings (giao ban) of a border post or police desk with the other side: that desk keeps and sees them, nobody else does.</summary>
[Collection(OneService.Name)]
public sealed class BriefingsAtTheBorder(MeetingsService service)
{
    private static readonly DateTimeOffset Day = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // Each test has a post of its own: their lists and calendars hold what is theirs.
    private readonly TestAccount post = Post($"BP-T{Guid.CreateVersion7().ToString("N")[^8..].ToUpperInvariant()}");

    private TestAccount After => post with { At = new(2018, 7, 13, 3, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_post_keeps_its_briefing_and_for_everybody_else_there_is_none()
    {
        var briefing = await service.AnnouncedAsync(Briefing(), post);
        briefing.Reference().ShouldStartWith("MT-KH-2018-");
        briefing["ofDesk"]!.GetValue<bool>().ShouldBeTrue();
        briefing.Word("counterpartUnit").ShouldBe("Đồn Công an cửa khẩu Ba Vét");
        briefing["steps"].Texts().ShouldNotContain("invitations");
        (await service.AllOfAsync(post, Table)).Select(row => row.Reference()).ShouldBe([briefing.Reference()]);

        TestAccount[] others =
        [
            Post("BP-LC-LAOCAI"),
            new("supervisor", "BDBP", "BP-TN") { At = Day },
            new("policeLiaison", "BCA", "CA-TN") { At = Day },
            Police,
            BorderGuard,
        ];
        string[] addresses = ["", "/outcome", "/minutes", "/papers", "/papers/briefingNote", "/invitation", "/calendar.ics", "/delegation"];
        foreach (var other in others)
        {
            (await service.AllOfAsync(other, Table)).Select(row => row.Reference()).ShouldNotContain(briefing.Reference());
            foreach (var address in addresses)
            {
                (await service.StatusOfAsync(other, $"{Table}/{briefing.Reference()}{address}")).ShouldBe(HttpStatusCode.NotFound, address);
            }

            foreach (
                var (step, body) in new (string, JsonObject)[]
                {
                    ("cancellation", new() { ["reason"] = "Của đơn vị khác" }),
                    ("links", new() { ["kind"] = "exchange", ["reference"] = "HL-KH-2018-000001" }),
                    ("holding", []),
                }
            )
            {
                using var taken = await service.PostAsync(other, $"{Table}/{briefing.Reference()}/{step}", body, "\"1\"");
                taken.StatusCode.ShouldBe(HttpStatusCode.NotFound, step);
            }
        }

        // A colleague of the same desk keeps it too.
        var chief = post with
        {
            Role = "supervisor",
            Id = Guid.CreateVersion7(),
            At = Day,
        };
        (await service.StatusOfAsync(chief, $"{Table}/{briefing.Reference()}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Planners_announce_meetings_of_frameworks_desks_their_briefings_each_with_the_partners_they_serve()
    {
        (await RefusalAsync(post, TaskForce())).ShouldBe((HttpStatusCode.Forbidden, "meetings.meeting.planners-only"));
        (await RefusalAsync(Police, Briefing())).ShouldBe((HttpStatusCode.Forbidden, "meetings.meeting.desks-only"));
        (await RefusalAsync(post with { Partners = ["LA"] }, Briefing())).ShouldBe(
            (HttpStatusCode.UnprocessableEntity, "meetings.meeting.partner-of-other")
        );
        (await RefusalAsync(post, Briefing(unit: null))).ShouldBe((HttpStatusCode.BadRequest, "meetings.meeting.unit-required"));
        var both = Briefing();
        both["framework"] = "COMMIT";
        (await RefusalAsync(post, both)).ShouldBe((HttpStatusCode.BadRequest, "meetings.meeting.one-owner"));
        var conference = Briefing();
        conference["series"] = "annualConference";
        (await RefusalAsync(post, conference)).ShouldBe((HttpStatusCode.BadRequest, "meetings.meeting.series-of-other"));
        var elsewhere = Briefing();
        elsewhere["partner"] = "XX";
        (await RefusalAsync(post, elsewhere)).Status.ShouldBe(HttpStatusCode.BadRequest);
        var stranger = new TestAccount("supervisor", "BNG", "BNG-CLS") { At = Day };
        (await RefusalAsync(stranger, Briefing())).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_on_the_table_is_named_by_reference_known_once_its_owner_has_told_of_it_and_taken_off_with_a_reason()
    {
        var briefing = await service.AnnouncedAsync(Briefing(), post);
        var exchange = await TellAsync("HL-KH-2018-000777");
        await PutAsync(briefing, "exchange", "hl-kh-2018-000777");
        await PutAsync(briefing, "case", "RC-KH-2018-999999");
        (await CodeAsync(briefing, "links", new() { ["kind"] = "exchange", ["reference"] = "HL-KH-2018-000777" })).ShouldBe(
            "meetings.record-link.linked-already"
        );
        (await CodeAsync(briefing, "links", new() { ["kind"] = "case", ["reference"] = "HL-KH-2018-000777" })).ShouldBe(
            "meetings.meeting.link-form"
        );

        var read = await ReadAsync(briefing);
        read.Number("linkCount").ShouldBe(2);
        // Put there at one time, which is what the clock of this test shows: in the order of their numbers.
        // Of what is known its key stands there: whether its number is shown to the reader, its own service says.
        var links = read["links"]!.AsArray().OrderBy(link => link.Word("reference") ?? "", StringComparer.Ordinal).ToList();
        links.Select(link => link.Word("reference")).ShouldBe([null, "RC-KH-2018-999999"]);
        links[0].Word("key").ShouldBe(exchange.ToString());
        links[1]!["key"].ShouldBeNull("nobody has told of it");

        var removal = new JsonObject { ["link"] = links[1].Word("id"), ["reason"] = "Ghi nhầm số" };
        using var removed = await StepAsync(briefing, "links/removal", removal);
        removed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CodeAsync(briefing, "links/removal", removal)).ShouldBe("meetings.record-link.removed-already");
        read = await ReadAsync(briefing);
        read.Number("linkCount").ShouldBe(1);
        var happened = read["timeline"]!.AsArray();
        happened.ShouldContain(entry => entry.Word("what") == "linkRemoved" && entry.Word("note") == "Ghi nhầm số");
        happened.Count(entry => entry.Word("what") == "linked").ShouldBe(2);
        foreach (var reference in (string[])["RC-KH-2018-999999", "HL-KH-2018-000777"])
        {
            happened.ToJsonString().ShouldNotContain(reference, customMessage: "who may not see the record reads the timeline too");
        }

        // At a planners' meeting whoever sits not at the table is told how many.
        var open = await service.AnnouncedAsync(TaskForce());
        await service.TakenAsync(open, "links", new() { ["kind"] = "activity", ["reference"] = "AC-KH-2018-000001" });
        var seen = await service.ReadAsync(ForeignMinistry, $"{Table}/{open.Reference()}");
        seen.Number("linkCount").ShouldBe(1);
        seen["links"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Agreed_next_steps_are_action_items_of_the_post_seen_also_by_who_owes_them()
    {
        var briefing = await DecidedAsync();
        var made = await service.CreatedAsync(After, Items, Item(briefing, "BNG"));
        var address = $"{Items}/{made.Reference()}";
        (await service.AllOfAsync(After, Items)).Select(row => row.Reference()).ShouldBe([made.Reference()]);

        // Its owner answers for it, and is not told of the briefing.
        var owned = await service.ReadAsync(MinistryAfter, address);
        owned["meeting"].ShouldBeNull();
        owned["steps"].Texts().ShouldBe(["progress", "completion", "links"], ignoreOrder: true);
        (await service.AllOfAsync(MinistryAfter, $"{Items}?owner=BNG")).ShouldContain(row => row.Reference() == made.Reference());
        foreach (var other in new[] { PoliceAfter, GuardAfter, Post("BP-LC-LAOCAI"), new TestAccount("policeLiaison", "BCA", "CA-TN") })
        {
            (await service.StatusOfAsync(other, address)).ShouldBe(HttpStatusCode.NotFound, other.Desk);
        }

        using var read = await service.GetAsync(After, address);
        using var dropped = await service.PostAsync(
            After,
            $"{address}/dropping",
            new JsonObject { ["reason"] = "Hai bên thống nhất thôi" },
            read.Headers.ETag!.ToString()
        );
        dropped.StatusCode.ShouldBe(HttpStatusCode.OK);

        // The next with the same partner begins with it; with another it does not.
        var next = await service.CreatedAsync(After, Table, Briefing("2018-08-10"));
        (await service.ReadAsync(After, $"{Table}/{next.Reference()}/outcome")).References("promised").ShouldBe([made.Reference()]);
        var elsewhere = Briefing("2018-08-11");
        elsewhere["partner"] = "LA";
        var lao = await service.CreatedAsync(After, Table, elsewhere);
        (await service.ReadAsync(After, $"{Table}/{lao.Reference()}/outcome")).References("promised").ShouldBeEmpty();
        (await service.ReadAsync(After, "/api/meetings/work"))["next"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Minutes_are_written_in_the_language_of_each_side_and_printed_beside_one_another()
    {
        var briefing = await DecidedAsync();
        await WriteAsync(briefing, "vi", "Hai bên thống nhất giờ trực.\nBáo nhau trong 24 giờ.");
        await WriteAsync(briefing, "km", "ភាគីទាំងពីរបានឯកភាព។\nជូនដំណឹងក្នុង ២៤ ម៉ោង។");
        using var wrong = await service.PostAsync(
            After,
            $"{Table}/{briefing.Reference()}/minutes",
            new JsonObject
            {
                ["language"] = "xx",
                ["text"] = "?",
                ["from"] = new JsonArray(),
            }
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var answer = await service.GetAsync(After, $"{Table}/{briefing.Reference()}/papers/minutes?language=bilingual");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document, Cancelled).ShouldBeEmpty();
        var text = document.MainDocumentPart!.Document!.InnerText;
        text.ShouldContain("Báo nhau trong 24 giờ.");
        text.ShouldContain("ភាគីទាំងពីរបានឯកភាព។");
        text.ShouldContain("Tiếng Khơ-me", Case.Insensitive);
        text.ShouldContain("Đồn Công an cửa khẩu Ba Vét");
        text.ShouldContain("ĐẠI DIỆN ĐỒN CÔNG AN CỬA KHẨU BA VÉT", Case.Insensitive);

        // What stands around the text is not left in our language alone.
        text.ShouldContain("ភាសាខ្មែរ");
        text.ShouldContain("Unit of the other side: ");
        text.ShouldContain("Both sides have read these minutes and agree on them.");
        text.ShouldContain("FOR THE OTHER SIDE", Case.Insensitive);
    }

    [Fact]
    public async Task Minutes_name_of_the_table_what_the_reader_knows_and_count_the_rest()
    {
        var briefing = await DecidedAsync();
        await TellAsync("HL-KH-2018-000781");
        await TellAsync("HL-KH-2018-000782");
        await PutAsync(briefing, "exchange", "HL-KH-2018-000781", After);
        await PutAsync(briefing, "exchange", "HL-KH-2018-000782", After);
        await WriteAsync(briefing, "vi", "Hai bên thống nhất giờ trực.");

        foreach (var language in (string[])["vi", "en", "bilingual"])
        {
            var text = await MinutesAsync(briefing, $"?language={language}&table=HL-KH-2018-000781,HL-KH-2018-000999");
            text.ShouldContain("HL-KH-2018-000781", Case.Sensitive, language);
            text.ShouldNotContain("HL-KH-2018-000782", Case.Sensitive, language);
            text.ShouldNotContain("HL-KH-2018-000999", Case.Sensitive, language);
            text.ShouldContain(language == "en" ? "and 1 more" : "và 1 vụ việc, hồ sơ khác", Case.Sensitive, language);
        }

        (await MinutesAsync(briefing, "")).ShouldContain("2 vụ việc, hồ sơ");
    }

    private async Task<string> MinutesAsync(JsonNode briefing, string query)
    {
        using var answer = await service.GetAsync(After, $"{Table}/{briefing.Reference()}/papers/minutes{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document, Cancelled).ShouldBeEmpty();
        return document.MainDocumentPart!.Document!.InnerText;
    }

    [Theory]
    [InlineData("ofPerson")]
    [InlineData("ofDesk")]
    public async Task A_calendar_of_a_desk_holds_its_own_briefings_and_no_other_calendar_holds_them(string scope)
    {
        var briefing = await service.AnnouncedAsync(Briefing(), post);
        var planned = await service.AnnouncedAsync(TaskForce("2018-11-20"));
        var own = await FeedAsync(post, scope);
        own.ShouldContain(briefing.Reference());
        own.ShouldNotContain(planned.Reference());

        foreach (
            var other in new[]
            {
                Post("BP-LC-LAOCAI"),
                Police with
                {
                    Id = Guid.CreateVersion7(),
                },
                BorderGuard with
                {
                    Id = Guid.CreateVersion7(),
                },
            }
        )
        {
            (await FeedAsync(other, scope)).ShouldNotContain(briefing.Reference(), customMessage: other.Desk);
        }

        // Addresses of a desk are its own business.
        var feed = await service.CreatedAsync(post, "/api/meetings/feeds", new JsonObject { ["scope"] = scope });
        (await service.ReadAsync(BorderGuard, "/api/meetings/feeds")).ToJsonString().ShouldNotContain(feed.Id());
        (await service.ReadAsync(post, "/api/meetings/feeds")).ToJsonString().ShouldContain(feed.Id());
    }

    private static TestAccount Post(string desk) => new("borderGuardLiaison", "BDBP", desk) { At = Day };

    private static JsonObject Briefing(string day = "2018-07-12", string? unit = "Đồn Công an cửa khẩu Ba Vét") =>
        new()
        {
            ["partner"] = "KH",
            ["unit"] = unit,
            ["series"] = "briefing",
            ["from"] = $"{day}T08:30",
            ["to"] = $"{day}T11:00",
            ["zone"] = "Asia/Ho_Chi_Minh",
            ["host"] = "VN",
            ["place"] = "Mộc Bài",
            ["languages"] = new JsonArray("vi", "km"),
        };

    private async Task<JsonNode> DecidedAsync()
    {
        var briefing = await service.AnnouncedAsync(Briefing(), post);
        (await StepAsync(briefing, "holding", [], After)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StepAsync(briefing, "decisions", Decided(), After)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return briefing;
    }

    private async Task WriteAsync(JsonNode briefing, string language, string text)
    {
        var body = new JsonObject
        {
            ["language"] = language,
            ["text"] = text,
            ["from"] = new JsonArray(),
        };
        using var kept = await service.PostAsync(After, $"{Table}/{briefing.Reference()}/minutes", body);
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task PutAsync(JsonNode briefing, string kind, string reference, TestAccount? by = null)
    {
        using var put = await StepAsync(briefing, "links", new() { ["kind"] = kind, ["reference"] = reference }, by);
        put.StatusCode.ShouldBe(HttpStatusCode.OK, await put.Content.ReadAsStringAsync(Cancelled));
    }

    private async Task<string> CodeAsync(JsonNode briefing, string step, JsonObject body)
    {
        using var answer = await StepAsync(briefing, step, body);
        return (await answer.BodyAsync())["code"]!.GetValue<string>();
    }

    private async Task<HttpResponseMessage> StepAsync(JsonNode briefing, string step, JsonObject body, TestAccount? by = null)
    {
        using var read = await service.GetAsync(post, $"{Table}/{briefing.Reference()}");
        return await service.PostAsync(
            by ?? post,
            $"{Table}/{briefing.Reference()}/{step}",
            (JsonObject)body.DeepClone(),
            read.Headers.ETag!.ToString()
        );
    }

    private Task<JsonNode> ReadAsync(JsonNode briefing) => service.ReadAsync(post, $"{Table}/{briefing.Reference()}");

    [Fact]
    public async Task What_belongs_to_an_action_item_bears_the_key_by_which_its_own_service_shows_it()
    {
        var id = await TellAsync("HL-KH-2018-000783");
        var item = await service.AddedAsync(Outcomes.Item(await service.DecidedAsync()));
        await service.ItemTakenAsync(item, "links", new() { ["kind"] = "exchange", ["reference"] = "HL-KH-2018-000783" }, MinistryAfter);
        var linked = await service.ItemTakenAsync(
            item,
            "links",
            new() { ["kind"] = "exchange", ["reference"] = "HL-KH-2018-000784" },
            MinistryAfter
        );
        linked["links"]!
            .AsArray()
            .Select(link => (link.Word("reference"), (Guid?)link!["key"]))
            .ShouldBe([("HL-KH-2018-000783", id), ("HL-KH-2018-000784", null)]);
    }

    private async Task<(HttpStatusCode Status, string Code)> RefusalAsync(TestAccount by, JsonObject meeting)
    {
        using var answer = await service.PostAsync(by, Table, meeting);
        var body = await answer.BodyAsync();
        return (answer.StatusCode, body["code"]?.GetValue<string>() ?? body.ToJsonString());
    }

    // As the hotline says it: that there is an exchange of this number.
    private async Task<Guid> TellAsync(string reference)
    {
        var id = Guid.CreateVersion7();
        await service.TellAsync(
            "hotline.exchange-changed",
            id,
            new JsonObject
            {
                ["exchangeId"] = id,
                ["version"] = 1,
                ["reference"] = reference,
                ["partner"] = "KH",
                ["direction"] = "incoming",
                ["medium"] = "telephone",
                ["kind"] = "tip",
                ["urgency"] = "routine",
                ["area"] = "border",
                ["status"] = "logged",
                ["leadAgency"] = "BDBP",
                ["desk"] = "BP-TN-MOCBAI",
                ["loggedByDesk"] = "BP-TN-MOCBAI",
                ["receivedOrSentAt"] = "2018-06-10T02:00:00Z",
                ["loggedAt"] = "2018-06-10T02:05:00Z",
                ["peopleMentioned"] = 0,
            }
        );
        (
            await Poll.UntilAsync(
                async _ =>
                    (await service.QueryAsync<long>($"select count(*) from meetings.known_records where reference = '{reference}'"))[0]
                    == 1,
                TimeSpan.FromSeconds(30),
                Cancelled
            )
        ).ShouldBeTrue();
        return id;
    }

    private async Task<string> FeedAsync(TestAccount by, string scope)
    {
        var opened = await service.CreatedAsync(by, "/api/meetings/feeds", new JsonObject { ["scope"] = scope });
        using var read = await service.GetAsync(null, opened.Word("url")!);
        return await read.Content.ReadAsStringAsync(Cancelled);
    }
}
