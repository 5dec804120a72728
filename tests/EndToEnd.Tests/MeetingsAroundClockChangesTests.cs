using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cooperation.Meetings.Tests.Builders;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Both nights of every year from 2018 to 2026 in which London changes its clock, there and in Viet Nam: a meeting over that night, one after it and one by day stand on their days on every page, in print and in the feed.</summary>
public sealed partial class MeetingsAroundClockChangesTests(ObservedSystem system)
{
    private const string Here = "Asia/Ho_Chi_Minh";
    private const string London = "Europe/London";
    private const int AtOnce = 4;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static IReadOnlyList<DateOnly> Nights { get; } =
    [.. Enumerable.Range(2018, 9).SelectMany(year => new[] { LastSunday(year, 3), LastSunday(year, 10) })];

    [Fact]
    public async Task Meetings_around_every_change_of_clocks_stand_on_their_days_on_page_print_and_feed()
    {
        using var planner = await system.SignInAsync("planner", Cancelled);
        List<Announced> meetings = [];
        foreach (var night in Nights)
        {
            foreach (var zone in (string[])[London, Here])
            {
                meetings.Add(await AnnounceAsync(planner, zone, At(night.AddDays(-1), 23, 30), At(night, 0, 30)));
                meetings.Add(await AnnounceAsync(planner, zone, At(night, 23, 0), At(night.AddDays(1), 9, 0)));
                meetings.Add(await AnnounceAsync(planner, zone, At(night, 9, 0), At(night, 10, 0)));
            }
        }

        await FeedAsync(planner, meetings);
        await MonthsAsync(planner, meetings);
        await ListsAsync(planner, meetings);
        await YearsAsync(planner, meetings);
        await EachAsync(
            meetings,
            async meeting =>
            {
                var page = await PageAsync(planner, $"/meetings/{meeting.Reference}");
                page.ShouldContain(Hours(meeting), Case.Sensitive, meeting.Reference);
                Moments(page)
                    .ShouldBe(
                        meeting.Zone == Here ? [] : [Said(meeting.FromHere), Said(meeting.ToHere)],
                        $"{meeting.Reference}: hours of Viet Nam beside those of London, where they are others"
                    );
                (await PrintedAsync(planner, meeting)).ShouldContain(Written(meeting.From, meeting.To), Case.Sensitive, meeting.Reference);
            }
        );
    }

    // One of the tests' own parsers reads it: it shares no code with what writes.
    private async Task FeedAsync(HttpClient planner, IReadOnlyList<Announced> meetings)
    {
        using var opened = await planner.PostAsJsonAsync("/api/meetings/feeds", new { scope = "ofPerson", language = "vi" }, Cancelled);
        opened.StatusCode.ShouldBe(HttpStatusCode.Created);
        var body = (await opened.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!;
        using var program = system.Client();
        var feed = StrictCalendar.Read(await program.GetByteArrayAsync(body["url"]!.GetValue<string>(), Cancelled));
        foreach (var meeting in meetings)
        {
            var written = feed.Event(meeting.Reference);
            (written.Line("DTSTART").Zone, written.Time("DTSTART"), written.Time("DTEND")).ShouldBe(
                (meeting.Zone, meeting.From, meeting.To),
                meeting.Reference
            );
            written
                .Text("DESCRIPTION")
                .Contains(Written(meeting.FromHere, meeting.ToHere), StringComparison.Ordinal)
                .ShouldBe(meeting.Zone != Here, $"{meeting.Reference}: {written.Text("DESCRIPTION")}");
        }

        using var revoked = await planner.DeleteAsync(new Uri($"/api/meetings/feeds/{body["id"]}", UriKind.Relative), Cancelled);
        revoked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    // The last Sunday of October is followed by November in some years: each month shows its own days of it.
    private static Task MonthsAsync(HttpClient planner, IReadOnlyList<Announced> meetings) =>
        EachAsync(
            meetings.SelectMany(meeting => new[] { Month(meeting.From), Month(meeting.To) }).Distinct().ToList(),
            async month =>
            {
                var days = DaysOf(await PageAsync(planner, $"/meetings/calendar?view=month&month={month}"));
                foreach (var meeting in meetings)
                {
                    days.Where(day => day.Text.Contains($"/meetings/{meeting.Reference}\"", StringComparison.Ordinal))
                        .Select(day => day.Day)
                        .ShouldBe(
                            new[] { meeting.From, meeting.To }.Select(Iso).Distinct().Where(day => day[..7] == month),
                            $"{meeting.Reference} in {month}"
                        );
                }
            }
        );

    private static Task ListsAsync(HttpClient planner, IReadOnlyList<Announced> meetings) =>
        EachAsync(
            Nights,
            async night =>
            {
                var month = string.Create(CultureInfo.InvariantCulture, $"{night:yyyy-MM}");
                var calendar = await PageAsync(planner, $"/meetings/calendar?view=list&month={month}");
                var list = await PageAsync(
                    planner,
                    $"/meetings?from={Form(night.AddDays(-1))}&to={Form(night.AddDays(1))}&framework=COMMIT&limit=200"
                );
                foreach (var meeting in meetings.Where(meeting => Month(meeting.From) == month))
                {
                    Beside(calendar, meeting).ShouldContain(Hours(meeting), Case.Sensitive, meeting.Reference);
                    Beside(list, meeting).ShouldContain(Hours(meeting), Case.Sensitive, meeting.Reference);
                }
            }
        );

    private static Task YearsAsync(HttpClient planner, IReadOnlyList<Announced> meetings) =>
        EachAsync(
            Nights.Select(night => night.Year).Distinct().ToList(),
            async year =>
            {
                var page = await PageAsync(planner, $"/meetings/calendar?view=year&month={year}-05");
                foreach (var meeting in meetings.Where(meeting => meeting.From.Year == year))
                {
                    var days = new[] { meeting.From, meeting.To }.Select(time => Day(time)).Distinct();
                    Beside(page, meeting).ShouldContain(string.Join(" – ", days), Case.Sensitive, meeting.Reference);
                }
            }
        );

    private static Task EachAsync<T>(IReadOnlyList<T> all, Func<T, Task> check) =>
        Parallel.ForEachAsync(
            all,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancelled },
            async (one, _) => await check(one)
        );

    private static async Task<Announced> AnnounceAsync(HttpClient planner, string zone, DateTime from, DateTime to)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/meetings/meetings")
        {
            Content = JsonContent.Create(
                new
                {
                    framework = "COMMIT",
                    series = "taskForce",
                    from = from.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
                    to = to.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
                    zone,
                }
            ),
        };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var answer = await planner.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancelled));
        var made = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!;
        return new(made["reference"]!.GetValue<string>(), zone, from, to);
    }

    // The briefing note names the hours, as every paper does.
    private static async Task<string> PrintedAsync(HttpClient planner, Announced meeting)
    {
        using var file = new MemoryStream(
            await planner.GetByteArrayAsync(
                new Uri($"/meetings/{meeting.Reference}/papers/briefingNote?format=docx", UriKind.Relative),
                Cancelled
            )
        );
        using var package = new ZipArchive(file);
        using var text = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return Mark().Replace(await text.ReadToEndAsync(Cancelled), "");
    }

    private static async Task<string> PageAsync(HttpClient planner, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await planner.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private static IReadOnlyList<(string Day, string Text)> DaysOf(string page) =>
        [.. page.Split("<h3><time datetime=\"").Skip(1).Select(part => (part[..10], part.Split("</table>")[0].Split("<table")[0]))];

    // What stands from the link to a meeting on up to the next one's.
    private static string Beside(string page, Announced meeting)
    {
        var link = page.IndexOf($"/meetings/{meeting.Reference}\"", StringComparison.Ordinal);
        link.ShouldBeGreaterThan(0, meeting.Reference);
        var next = page.IndexOf("/meetings/MT-", link + 1, StringComparison.Ordinal);
        return next < 0 ? page[link..] : page[link..next];
    }

    // The hours as a page has them, which keeps a line from breaking within one of them.
    private static string Hours(Announced meeting)
    {
        var parts = Written(meeting.From, meeting.To).Split(" – ");
        return $"{parts[0]} –</span> <span class=\"nowrap\">{parts[1]}</span>";
    }

    private static IReadOnlyList<string> Moments(string page) =>
        TwoMoments().Match(page) is { Success: true } found ? [found.Groups["from"].Value, found.Groups["to"].Value] : [];

    private static string Written(DateTime from, DateTime to) => $"{Said(from)} – {(from.Date == to.Date ? Said(to)[^5..] : Said(to))}";

    private static string Said(DateTime time) => time.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateTime time) => time.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Form(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Iso(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateTime time) => time.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateTime At(DateOnly day, int hour, int minute) => day.ToDateTime(new TimeOnly(hour, minute));

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(
        "<dt>Giờ Việt Nam</dt><dd><time [^>]+>(?<from>[^<]+)</time> – <time [^>]+>(?<to>[^<]+)</time>",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TwoMoments();

    private sealed record Announced(string Reference, string Zone, DateTime From, DateTime To)
    {
        public DateTime FromHere => InVietNam(From);

        public DateTime ToHere => InVietNam(To);

        // By the rule of the law and not by the tables that the product reads: London is an hour nearer from the last Sunday of March to that of October.
        private DateTime InVietNam(DateTime time)
        {
            var summer =
                time >= LastSunday(time.Year, 3).ToDateTime(new TimeOnly(2, 0))
                && time < LastSunday(time.Year, 10).ToDateTime(new TimeOnly(1, 0));
            return Zone == Here ? time : time.AddHours(summer ? 6 : 7);
        }
    }
}
