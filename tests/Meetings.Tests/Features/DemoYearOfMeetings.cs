using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Loader;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Meetings;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>The meetings of the demo year go through the public API, each step by its own account at its own time.</summary>
public sealed class DemoYearOfMeetings(MeetingsService service) : IClassFixture<MeetingsService>
{
    private static readonly TestAccount AtYearsEnd = Police with { At = new(2018, 12, 31, 3, 0, 0, TimeSpan.Zero) };

    private static readonly TestAccount MocBai = new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI")
    {
        At = new(2018, 12, 31, 3, 0, 0, TimeSpan.Zero),
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sent_twice_it_is_there_once_with_what_slipped_what_was_promised_and_what_is_late()
    {
        await LoadAsync();
        await LoadAsync();

        var meetings = await service.AllOfAsync(AtYearsEnd, Table);
        meetings.Count.ShouldBe(MeetingYear.Build().Count(meeting => meeting.By == "kh.bca"));
        var states = meetings.ToLookup(meeting => meeting.Word("framework") ?? meeting.Word("instrument"), StringComparer.Ordinal);
        states["LA-2010"].Single().Status().ShouldBe("followedUp");
        states["CN-2010"].Single().Status().ShouldBe("held");
        states["MY-MOU"].Single().Number("postponements").ShouldBe(1);
        states["COMMIT"].Single(meeting => meeting.Word("series") == "SOM").Number("postponements").ShouldBe(2);
        states["COMMIT"].Single(meeting => meeting.Word("series") == "IMM")["dayOpen"]!.GetValue<bool>().ShouldBeTrue();

        // The next conference with Cambodia begins with what this one promised.
        var next = states["KH-2005"].Single(meeting => meeting.Status() == "announced");
        var outcome = await service.ReadAsync(AtYearsEnd, $"{Table}/{next.Reference()}/outcome");
        outcome.References("promised").ShouldBe(["AI-KH-2018-000002", "AI-KH-2018-000001", "AI-KH-2018-000003"]);
        var late = await service.AllOfAsync(AtYearsEnd, $"{Outcomes.Items}?overdue=true");
        late.Select(item => item.Reference())
            .ShouldBe(["AI-CN-2018-000002", "AI-KH-2018-000002"], "what a post agreed at the border is the post's and its owner's");

        var plan = await service.ReadAsync(AtYearsEnd, "/api/meetings/work-plans/COMMIT/2018");
        (plan.Number("open"), plan.Number("done"), plan.Number("dropped"), plan.Number("late")).ShouldBe((5, 2, 1, 2));

        // The second draft stands in the place of the first; what is for the keeper's agency alone no other agency finds.
        var senior = $"{Table}/{states["COMMIT"].Single(meeting => meeting.Word("series") == "SOM").Reference()}";
        PapersIn(await service.ReadAsync(AtYearsEnd, senior)).ShouldBe(["TLP:GREEN 1", "TLP:AMBER 2", "TLP:AMBER+STRICT 1"]);
        PapersIn(await service.ReadAsync(ForeignMinistry with { At = AtYearsEnd.At }, senior)).ShouldBe(["TLP:GREEN 1", "TLP:AMBER 2"]);

        // Briefings are at the posts: at Mộc Bài one that was held and one to come, which begins with what the other side still owes.
        var briefings = await service.AllOfAsync(MocBai, Table);
        briefings.Select(meeting => meeting.Status()).ShouldBe(["announced", "reported"]);
        var briefing = await service.ReadAsync(MocBai, $"{Table}/{briefings[1].Reference()}");
        briefing["links"]!.AsArray().Select(link => link!["kind"]!.GetValue<string>()).ShouldBe(["exchange", "exchange", "case"]);
        var ahead = await service.ReadAsync(MocBai, $"{Table}/{briefings[0].Reference()}/outcome");
        ahead["promised"]!.AsArray().Count.ShouldBe(2);
    }

    private static IEnumerable<string> PapersIn(JsonNode meeting) =>
        meeting["agenda"]!
            .AsArray()
            .SelectMany(point => point!["papers"]!.AsArray())
            .Select(paper => $"{paper.Word("handling")} {paper!.Number("edition")}");

    private async Task LoadAsync()
    {
        using var http = new HttpClient(new ThroughTheService(service)) { BaseAddress = new Uri("http://demo/") };
        using var gateway = new GatewayClient(http);
        await gateway.SignInAsync(new(http.BaseAddress!, "demo.loader", "any"), Cancelled);
        await new MeetingLoad(gateway, TextWriter.Null).RunAsync(MeetingYear.Build(), "demo", Cancelled);
    }

    // In place of the gateway, which signs the loader in and says for whom and when a call of it is made.
    private sealed class ThroughTheService(MeetingsService service) : HttpMessageHandler
    {
        private static readonly Dictionary<string, TestAccount> Accounts = new(StringComparer.Ordinal)
        {
            ["kh.bca"] = Police,
            ["kh.bdbp"] = BorderGuard,
            ["bp.mocbai"] = MocBai,
            ["bp.laocai"] = new("borderGuardLiaison", "BDBP", "BP-LC-LAOCAI"),
            ["bp.hatinh"] = new("borderGuardLiaison", "BDBP", "BP-HT-CAUTREO"),
            ["kh.bng"] = ForeignMinistry,
            ["kh.btp"] = new("planner", "BTP", "TP-KHTH"),
        };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath == "/api/session")
            {
                return new(HttpStatusCode.NoContent) { Headers = { { "Set-Cookie", "session=demo" } } };
            }

            // What the posts worked on is the hotline's, which does not run here.
            if (request.RequestUri.AbsolutePath == "/api/hotline/exchanges")
            {
                var count = int.Parse(request.RequestUri.Query[^1..], CultureInfo.InvariantCulture);
                var rows = Enumerable.Range(1, count).Select(number => $$"""{"reference":"HL-KH-2018-00000{{number}}"}""");
                return new(HttpStatusCode.OK) { Content = new StringContent($$"""{"items":[{{string.Join(',', rows)}}]}""") };
            }

            var at = DateTimeOffset.Parse(request.Headers.GetValues("X-Demo-Time").Single(), CultureInfo.InvariantCulture);
            using var client = service.ClientOf(Accounts[request.Headers.GetValues("X-Demo-Account").Single()] with { At = at });
            using var passed = new HttpRequestMessage(request.Method, request.RequestUri.PathAndQuery) { Content = request.Content };
            foreach (var name in new[] { "If-Match", "Idempotency-Key" }.Where(request.Headers.Contains))
            {
                passed.Headers.TryAddWithoutValidation(name, request.Headers.GetValues(name));
            }

            return await client.SendAsync(passed, cancellationToken);
        }
    }
}
