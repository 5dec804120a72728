using System.Net;
using System.Text.RegularExpressions;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A planner finds a meeting in the calendar, takes it into a calendar program, sends its invitation and opens its papers, by plain pages and forms.</summary>
public sealed partial class PagesOfTheCalendarTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_stands_in_every_view_an_address_is_shown_once_and_revoked_and_its_papers_open()
    {
        using var planner = await Forms.OpenAsync(system, system.AccountOf("planner"), Cancelled);
        using var announced = await PostAsync(
            planner,
            "/meetings/new",
            [
                new("idempotencyKey", Guid.CreateVersion7().ToString()),
                new("framework", "COMMIT"),
                new("series", "taskForce"),
                new("from", "02/09/2030 09:00"),
                new("to", "03/09/2030 16:30"),
                new("zone", "Europe/London"),
                new("host", "GB"),
                new("place", "London"),
            ]
        );
        announced.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(announced));
        var meeting = announced.Headers.Location!.OriginalString.Split('?')[0];
        foreach (var view in (string[])["month", "list", "year"])
        {
            var page = await ReadAsync(planner, $"/meetings/calendar?view={view}&month=2030-09");
            page.ShouldContain($"href=\"{meeting}\"", Case.Sensitive, view);
        }

        (await ReadAsync(planner, "/meetings/calendar?view=year&month=2031-01")).ShouldNotContain(meeting);
        (await ReadAsync(planner, "/meetings/calendar?month=hom-qua")).ShouldNotContain(meeting);

        using var nothing = await PostAsync(planner, "/meetings/feeds", []);
        nothing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var opened = await PostAsync(planner, "/meetings/feeds", [new("scope", "ofPerson"), new("language", "en")]);
        opened.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(opened));
        var shown = opened.Headers.Location!.OriginalString;
        planner.Keep(opened);
        using var once = await planner.SendAsync(new HttpRequestMessage(HttpMethod.Get, shown), Cancelled);
        planner.Keep(once);
        var address = Address().Match(await TextOfAsync(once)).Value;
        address.ShouldStartWith(system.Url.ToString());
        using var program = system.Client();
        var feed = await program.GetStringAsync(new Uri(address), Cancelled);
        feed.ShouldContain("National task force");
        feed.ShouldContain(meeting.Split('/')[^1]);

        // Loaded again, the page makes no second address and shows none: it is the list.
        using (var again = await planner.SendAsync(new HttpRequestMessage(HttpMethod.Get, shown), Cancelled))
        {
            (again.StatusCode, again.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.Found, "/meetings/feeds"));
        }

        var list = await ReadAsync(planner, "/meetings/feeds");
        Revocation().Count(list).ShouldBe(1);
        list.ShouldNotContain(address.Split('/')[^1]);
        var revocation = Revocation().Match(list).Value;
        using var revoked = await PostAsync(planner, revocation, []);
        revoked.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(revoked));
        (await ReadAsync(planner, revoked.Headers.Location!.OriginalString)).ShouldNotContain(revocation);
        using (var gone = await program.GetAsync(new Uri(address), Cancelled))
        {
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var invitation = await ReadAsync(planner, $"{meeting}/invitation");
        invitation.ShouldContain("Mời dự: Nhóm công tác quốc gia");
        invitation.ShouldContain("Giờ Việt Nam: 02/09/2030 15:00 – 03/09/2030 22:30");
        (await ReadAsync(planner, $"{meeting}/calendar.ics?language=en")).ShouldStartWith("BEGIN:VCALENDAR");

        (await ReadAsync(planner, meeting)).ShouldContain($"{meeting}/papers");
        (await ReadAsync(planner, $"{meeting}/papers")).ShouldContain($"{meeting}/papers/briefingNote?format=docx");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{meeting}/papers/briefingNote?format=docx");
        using var note = await planner.SendAsync(request, Cancelled);
        note.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await note.Content.ReadAsByteArrayAsync(Cancelled))[..2].ShouldBe("PK"u8.ToArray());
    }

    private static async Task<HttpResponseMessage> PostAsync(Forms forms, string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", forms.Token), .. fields]);
        return await forms.PostAsync(address, content, Cancelled);
    }

    private static async Task<string> ReadAsync(Forms forms, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await forms.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await TextOfAsync(answer);
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));

    [GeneratedRegex("https?://[^<\"]+/api/meetings/feeds/[^<\"]+[.]ics", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("/meetings/feeds/[0-9a-f-]{36}/revocation", RegexOptions.NonBacktracking)]
    private static partial Regex Revocation();
}
