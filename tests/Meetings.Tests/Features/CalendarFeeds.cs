using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/feeds: meetings in a calendar program, which signs nobody in.</summary>
[Collection(OneService.Name)]
public sealed class CalendarFeeds(MeetingsService service)
{
    private const string Feeds = "/api/meetings/feeds";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_is_read_without_signing_in_in_the_hours_of_the_place_and_follows_every_change()
    {
        var meeting = await service.AnnouncedAsync(TaskForce("2018-12-03", "2018-12-04"));
        var feed = await OpenAsync(Police);
        var before = (await ReadAsync(feed)).Event(meeting.Reference());

        (before.Line("DTSTART").Zone, before.Time("DTSTART"), before.Time("DTEND")).ShouldBe(
            ("Asia/Bangkok", new DateTime(2018, 12, 3, 9, 0, 0), new DateTime(2018, 12, 4, 16, 30, 0))
        );
        before.Text("STATUS").ShouldBe("TENTATIVE");
        before.Text("SUMMARY").ShouldBe("Nhóm công tác quốc gia · Sáng kiến COMMIT");
        before.Text("LOCATION").ShouldBe("Bangkok, Thái Lan");
        before.Text("DESCRIPTION").ShouldContain(meeting.Reference());

        var slipped = new JsonObject
        {
            ["reason"] = "Chủ nhà bận",
            ["from"] = "2018-12-10T13:30",
            ["to"] = "2018-12-10T17:00",
        };
        await service.TakenAsync(meeting, "postponement", slipped, Police with { At = Today.AddHours(2) });
        var after = (await ReadAsync(feed)).Event(meeting.Reference());
        after.Text("UID").ShouldBe(before.Text("UID"));
        int.Parse(after.Text("SEQUENCE"), null).ShouldBeGreaterThan(int.Parse(before.Text("SEQUENCE"), null));
        (before.Text("DTSTAMP"), after.Text("DTSTAMP")).ShouldBe(("20180615T050000Z", "20180615T070000Z"));
        after.Time("DTSTART").ShouldBe(new DateTime(2018, 12, 10, 13, 30, 0));
        after.Lines.ShouldAllBe(line => !line.Value.Contains("bận", StringComparison.Ordinal));

        await service.TakenAsync(meeting, "cancellation", new() { ["reason"] = "Không họp nữa" });
        (await ReadAsync(feed)).Event(meeting.Reference()).Text("STATUS").ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task A_meeting_whose_day_is_open_is_taken_off_its_day_and_comes_back_under_the_same_name()
    {
        var meeting = await service.AnnouncedAsync(TaskForce());
        var feed = await OpenAsync(Police);
        await service.TakenAsync(meeting, "postponement", new() { ["reason"] = "Chưa rõ" });
        (await ReadAsync(feed)).Event(meeting.Reference()).Text("STATUS").ShouldBe("CANCELLED");

        var set = new JsonObject
        {
            ["reason"] = "Đã rõ",
            ["from"] = "2018-12-20T09:00",
            ["to"] = "2018-12-20T17:00",
        };
        await service.TakenAsync(meeting, "postponement", set);
        (await ReadAsync(feed)).Event(meeting.Reference()).Text("STATUS").ShouldBe("TENTATIVE");
    }

    [Fact]
    public async Task Who_has_the_feed_already_is_told_that_nothing_has_changed_until_something_has()
    {
        var feed = await OpenAsync(Police, "ofDesk");
        using var first = await GetAsync(feed);
        var tag = first.Headers.ETag!;
        first.Content.Headers.LastModified.ShouldNotBeNull();
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        using (var again = await GetAsync(feed, tag))
        {
            (again.StatusCode, again.Headers.ETag).ShouldBe((HttpStatusCode.NotModified, tag));
            (await again.Content.ReadAsByteArrayAsync(Cancelled)).ShouldBeEmpty();
        }

        await service.AnnouncedAsync(TaskForce());
        using var changed = await GetAsync(feed, tag);
        (changed.StatusCode, tag.Equals(changed.Headers.ETag)).ShouldBe((HttpStatusCode.OK, false));
    }

    [Fact]
    public async Task Nothing_closed_no_title_and_no_agenda_is_in_any_feed_and_a_desk_reads_what_its_agency_is_asked_for()
    {
        var shut = TaskForce();
        (shut["closed"], shut["title"]) = (true, "Ông Nguyễn Kín");
        var closed = await service.AnnouncedAsync(shut);
        var titled = TaskForce();
        titled["title"] = "Tiếp ông Trần Hở";
        var open = await service.AnnouncedAsync(titled);
        var agenda = new JsonArray(
            new JsonObject { ["title"] = "Nội dung kín", ["closed"] = true },
            new JsonObject { ["title"] = "Bà Lê Nghị" }
        );
        await service.TakenAsync(open, "agenda", new() { ["items"] = agenda });
        var asked = await service.AnnouncedAsync(Annual());
        var invited = new JsonObject { ["due"] = "2018-11-15", ["agencies"] = new JsonArray(new JsonObject { ["agency"] = "BNG" }) };
        await service.TakenAsync(asked, "invitations", invited);

        var text = await (await GetAsync(await OpenAsync(Police))).Content.ReadAsStringAsync(Cancelled);
        text.ShouldContain(open.Reference());
        foreach (var kept in (string[])[closed.Reference(), "Kín", "Trần Hở", "Nội dung kín", "Lê Nghị"])
        {
            text.ShouldNotContain(kept);
        }

        var desk = (await ReadAsync(await OpenAsync(ForeignMinistry, "ofDesk"))).Events.Select(e => e.Text("UID")).ToList();
        desk.ShouldContain(uid => uid.StartsWith(asked.Reference(), StringComparison.Ordinal));
        desk.ShouldNotContain(uid => uid.StartsWith(open.Reference(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_is_shown_once_kept_as_a_hash_and_answers_like_one_that_never_was_once_it_is_revoked()
    {
        var feed = await OpenAsync(Police);
        var secret = feed.Word("url")!.Split('/')[^1][..^4];
        secret.Length.ShouldBe(43);
        var (id, listed) = (feed["id"]!.GetValue<Guid>(), await service.ReadAsync(Police, Feeds));
        listed.ToJsonString().ShouldContain(id.ToString());
        listed.ToJsonString().ShouldNotContain(secret);
        (
            await service.QueryAsync<string>(
                """
                select f::text from meetings.feeds f
                union all select e::text from audit.entries e
                union all select a::text from audit.refusals a
                """
            )
        ).ShouldAllBe(row => !row.Contains(secret, StringComparison.Ordinal));

        // Another agency's planner does not see it, and revokes nothing; whoever does not plan has no feeds.
        (await service.ReadAsync(BorderGuard, Feeds))
            .ToJsonString()
            .ShouldNotContain(id.ToString());
        (await DeleteAsync(BorderGuard, id)).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Police with { Role = "consular" }, Feeds)).ShouldBe(HttpStatusCode.Forbidden);
        (await service.StatusOfAsync(null, Feeds)).ShouldBe(HttpStatusCode.Unauthorized);

        (await DeleteAsync(Police, id)).ShouldBe(HttpStatusCode.NoContent);
        (await DeleteAsync(Police, id)).ShouldBe(HttpStatusCode.NotFound);
        using var revoked = await GetAsync(feed);
        using var guessed = await GetAsync(new JsonObject { ["url"] = $"{Feeds}/{new string('A', 43)}.ics" });
        using var wrong = await GetAsync(new JsonObject { ["url"] = $"{Feeds}/x.ics" });
        var answers = new[] { revoked, guessed, wrong };
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.NotFound);
        var details = await Task.WhenAll(answers.Select(async answer => (await answer.BodyAsync()).Word("detail")));
        details.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Ten_addresses_are_enough_and_one_that_is_revoked_makes_room()
    {
        var planner = new TestAccount("planner", "BTP", "TP-KHTH") { At = Today };
        var opened = new List<JsonNode>();
        for (var n = 0; n < 10; n++)
        {
            opened.Add(await service.CreatedAsync(planner, Feeds, Asked("ofPerson")));
        }

        using (var answer = await service.PostAsync(planner, Feeds, Asked("ofPerson")))
        {
            (answer.StatusCode, await answer.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "meetings.feed.too-many"));
        }

        (await DeleteAsync(planner, opened[3]["id"]!.GetValue<Guid>())).ShouldBe(HttpStatusCode.NoContent);
        await service.CreatedAsync(planner, Feeds, Asked("ofPerson"));
    }

    // Both nights of every year in which London changes its clock: the day and the hours before, on and after stand as they were said.
    [Theory]
    [MemberData(nameof(Nights))]
    public async Task Around_a_change_of_clocks_a_meeting_stands_on_its_day_in_list_page_and_feed(string day, string zone)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var hours = new[]
        {
            ($"{date.AddDays(-1).Day()}T23:30", $"{day}T00:30"),
            ($"{day}T23:00", $"{date.AddDays(1).Day()}T09:00"),
            ($"{day}T09:00", $"{day}T10:00"),
        };
        var meetings = new List<(JsonNode Meeting, string From, string To)>();
        foreach (var (from, to) in hours)
        {
            var request = TaskForce();
            (request["from"], request["to"], request["zone"]) = (from, to, zone);
            meetings.Add((await service.AnnouncedAsync(request), from, to));
        }

        using var answer = await GetAsync(await OpenAsync(Police));
        var file = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        var calendar = StrictCalendar.Read(file);

        // .ci/run has another program read it.
        await File.WriteAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "feed.ics"), file, Cancelled);
        foreach (var (meeting, from, to) in meetings)
        {
            meeting.Word("from").ShouldBe($"{from}:00");
            var written = calendar.Event(meeting.Reference());
            (written.Time("DTSTART").ToString("yyyy-MM-ddTHH:mm", null), written.Time("DTEND").ToString("yyyy-MM-ddTHH:mm", null)).ShouldBe(
                (from, to)
            );
            var moment = Ical.Net.Calendar.Load(await CalendarAsync(meeting))!.Events.Single();
            moment.Start!.AsUtc.ShouldBe(meeting["startsAt"]!.GetValue<DateTimeOffset>().UtcDateTime);
            moment.End!.AsUtc.ShouldBe(meeting["endsAt"]!.GetValue<DateTimeOffset>().UtcDateTime);
            // What is printed says the same hours, and beside them ours.
            var printed = await PrintedAsync(meeting);
            printed.ShouldContain(Said(from, to));
            printed.Contains(zone, StringComparison.Ordinal).ShouldBe(zone != "Asia/Ho_Chi_Minh");
            var sent = (await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/invitation")).Word("text")!;
            sent.ShouldContain(Said(from, to));
            var listed = await service.AllOfAsync(Police, $"{Table}?framework=COMMIT&from={from[..10]}&to={from[..10]}");
            listed.Select(row => row.Reference()).ShouldContain(meeting.Reference());
        }
    }

    // The briefing note names the hours, as every paper does.
    private async Task<string> PrintedAsync(JsonNode meeting)
    {
        using var note = await service.GetAsync(Police, $"{Table}/{meeting.Reference()}/papers/briefingNote");
        using var file = new MemoryStream(await note.Content.ReadAsByteArrayAsync(Cancelled));
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(file, isEditable: false);
        return document.MainDocumentPart!.Document!.InnerText;
    }

    private static string Said(string from, string to)
    {
        static string Day(string time) => $"{time[8..10]}/{time[5..7]}/{time[..4]}";
        var until = from[..10] == to[..10] ? to[11..] : $"{Day(to)} {to[11..]}";
        return $"{Day(from)} {from[11..]} – {until}";
    }

    // Two thousand meetings in one file, each read by a parser of our own; and nothing is written for whoever has it.
    [Fact]
    public async Task A_feed_of_two_thousand_meetings_is_whole_and_told_unchanged()
    {
        var desk = Police with { Id = Guid.CreateVersion7(), Desk = "CA-C41" };
        var seed = await service.AnnouncedAsync(TaskForce("2027-01-05"), desk);
        await service.QueryAsync<int>(
            $$"""
            with made as (
                insert into meetings.meetings
                select (jsonb_populate_record(model, jsonb_build_object(
                    'id', gen_random_uuid(), 'reference', 'MT-COMMIT-2027-' || lpad((500000 + n)::text, 6, '0'), 'place', 'Băng Cốc; phòng ' || n))).*
                from meetings.meetings as model, generate_series(1, 1999) as n
                where model.reference = '{{seed.Reference()}}'
                returning 1
            )
            select count(*)::int from made
            """
        );
        var feed = await OpenAsync(desk, "ofDesk");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var first = await GetAsync(feed);
        var file = await first.Content.ReadAsByteArrayAsync(Cancelled);
        var firstRead = clock.ElapsedMilliseconds;
        StrictCalendar.Read(file).Events.Count.ShouldBeGreaterThanOrEqualTo(2000);
        Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(file))!.Events.Count.ShouldBeGreaterThanOrEqualTo(2000);
        clock.Restart();
        using var again = await GetAsync(feed);
        await again.Content.ReadAsByteArrayAsync(Cancelled);
        var secondRead = clock.ElapsedMilliseconds;
        clock.Restart();
        using var unchanged = await GetAsync(feed, first.Headers.ETag);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        TestContext.Current.TestOutputHelper?.WriteLine($"{firstRead} ms, again {secondRead} ms, unchanged {clock.ElapsedMilliseconds} ms");
    }

    public static TheoryData<string, string> Nights
    {
        get
        {
            var nights = new TheoryData<string, string>();
            for (var year = 2018; year <= 2026; year++)
            {
                foreach (var month in (int[])[3, 10])
                {
                    var last = new DateOnly(year, month, 31);
                    nights.Add(last.AddDays(-(int)last.DayOfWeek).Day(), "Europe/London");
                }
            }

            nights.Add("2018-03-25", "Asia/Ho_Chi_Minh");
            nights.Add("2026-10-25", "Asia/Ho_Chi_Minh");
            return nights;
        }
    }

    [Theory]
    [InlineData("2030-07-02", "Europe/London", "2030-07-02T08:00:00Z")]
    [InlineData("2031-12-02", "Europe/London", "2031-12-02T09:00:00Z")]
    [InlineData("2031-12-02", "Asia/Bangkok", "2031-12-02T02:00:00Z")]
    public async Task A_meeting_years_ahead_has_its_hours_too(string day, string zone, string moment)
    {
        var request = TaskForce(day);
        request["zone"] = zone;
        var meeting = await service.AnnouncedAsync(request);
        var file = await CalendarAsync(meeting);
        StrictCalendar.Read(System.Text.Encoding.UTF8.GetBytes(file)).Events.Count.ShouldBe(1);
        Ical.Net.Calendar.Load(file)!
            .Events.Single()
            .Start!.AsUtc.ShouldBe(
                DateTime.Parse(
                    moment,
                    System.Globalization.CultureInfo.InvariantCulture,
                    System.Globalization.DateTimeStyles.AdjustToUniversal
                )
            );
    }

    [Fact]
    public async Task An_invitation_says_both_clocks_and_the_open_points_in_two_languages_and_comes_with_a_file()
    {
        var request = Annual("2018-12-05");
        (request["zone"], request["number"], request["languages"]) = ("Europe/London", 37, new JsonArray("vi", "en"));
        var meeting = await service.AnnouncedAsync(request);
        var agenda = new JsonArray(
            new JsonObject
            {
                ["title"] = "Khai mạc",
                ["at"] = "08:30",
                ["on"] = "2018-12-05",
                ["presenter"] = "Bộ Công an",
            },
            new JsonObject { ["title"] = "Trao đổi kín", ["closed"] = true }
        );
        await service.TakenAsync(meeting, "agenda", new() { ["items"] = agenda });

        var vi = await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/invitation");
        vi.Word("subject").ShouldBe("Mời dự: Hội nghị thường niên lần thứ 37 · KH-2005, 05/12/2018");
        var text = vi.Word("text")!;
        text.ShouldContain("Thời gian: 05/12/2018 08:00 – 17:00 (Europe/London)");
        text.ShouldContain("Giờ Việt Nam: 05/12/2018 15:00 – 06/12/2018 00:00");
        text.ShouldContain("1. 05/12/2018 08:30: Khai mạc (Bộ Công an)");
        text.ShouldNotContain("kín");
        var en = await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}/invitation?language=en");
        en.Word("subject").ShouldBe("Invitation: Annual conference, no. 37 · KH-2005, 05/12/2018");
        (await service.StatusOfAsync(Police, $"{Table}/{meeting.Reference()}/invitation?language=fr")).ShouldBe(HttpStatusCode.BadRequest);

        StrictCalendar.Read(System.Text.Encoding.UTF8.GetBytes(await CalendarAsync(meeting))).Events.Count.ShouldBe(1);
        (await service.StatusOfAsync(Police with { Role = "consular" }, $"{Table}/{meeting.Reference()}/calendar.ics")).ShouldBe(
            HttpStatusCode.NotFound
        );
        (await service.StatusOfAsync(Police with { Role = "consular" }, $"{Table}/{meeting.Reference()}/invitation")).ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private static JsonObject Asked(string scope) => new() { ["scope"] = scope, ["language"] = "vi" };

    // Each by somebody of his own: ten are the most that one has.
    private Task<JsonNode> OpenAsync(TestAccount account, string scope = "ofPerson") =>
        service.CreatedAsync(account with { Id = Guid.CreateVersion7() }, Feeds, Asked(scope));

    private async Task<string> CalendarAsync(JsonNode meeting)
    {
        using var answer = await service.GetAsync(Police, $"{Table}/{meeting.Reference()}/calendar.ics");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return await answer.Content.ReadAsStringAsync(Cancelled);
    }

    private async Task<StrictCalendar> ReadAsync(JsonNode feed)
    {
        using var answer = await GetAsync(feed);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return StrictCalendar.Read(await answer.Content.ReadAsByteArrayAsync(Cancelled));
    }

    private async Task<HttpResponseMessage> GetAsync(JsonNode feed, EntityTagHeaderValue? known = null)
    {
        using var client = service.ClientOf(null);
        using var request = new HttpRequestMessage(HttpMethod.Get, feed.Word("url"));
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await client.SendAsync(request, Cancelled);
    }

    private async Task<HttpStatusCode> DeleteAsync(TestAccount account, Guid id)
    {
        using var client = service.ClientOf(account);
        using var answer = await client.DeleteAsync(new Uri($"{Feeds}/{id}", UriKind.Relative), Cancelled);
        return answer.StatusCode;
    }
}
