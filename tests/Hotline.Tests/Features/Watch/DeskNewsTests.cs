using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>What an open page of the watch asks again and again.</summary>
[Collection(WatchingService.Name)]
public sealed class DeskNewsTests(HotlineService service)
{
    private const string News = "/api/hotline/desk-news";
    private readonly HashSet<string> mine = new(StringComparer.Ordinal);

    [Fact]
    public async Task What_is_logged_offered_or_becomes_late_is_told_to_the_desk_that_has_to_do_with_it_and_to_no_other()
    {
        var since = Officers.Noon.AddMinutes(10);
        // Logged before the page was drawn, to be classified within the hour.
        var old = await LogAsync(since.AddMinutes(-20), "flash");
        var offered = await LogAsync(since.AddMinutes(-20), "routine");
        (await ReadAsync(Officers.OfMocBai with { At = since.AddMinutes(1) }, since)).ShouldBe([]);

        var fresh = await LogAsync(since.AddMinutes(5), "priority");
        await service.TakenAsync(offered, "offer", new { reason = "Thuộc nội địa" }, Officers.OfMocBai with { At = since.AddMinutes(6) });
        var later = since.AddHours(1);
        (await ReadAsync(Officers.OfMocBai with { At = later }, since)).ShouldBe(
            [("come", fresh.Id()), ("late", old.Id())],
            ignoreOrder: true
        );
        (await ReadAsync(Officers.OfTayNinhPolice with { At = later }, since)).ShouldBe([("offered", offered.Id())]);
        (await ReadAsync(Officers.CentralBorderGuard with { At = later }, since)).ShouldBe([("come", fresh.Id())]);
        (await ReadAsync(Officers.OfHuuNghi with { At = later }, since)).ShouldBe([]);
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_desk_and_a_page_that_stood_open_for_days_is_told_of_one()
    {
        var answer = await service.ReadAsync(Officers.OfMocBai, News + "?since=2018-06-01T00:00:00Z");
        answer["since"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddDays(-1));
        answer["counts"]!.ToJsonString().ShouldBe((await service.ReadAsync(Officers.OfMocBai, "/api/hotline/desk-summary")).ToJsonString());
        answer.ToJsonString().ShouldNotContain("subject");
        using var refused = await service.GetAsync(Officers.Planner, News);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<JsonNode> LogAsync(DateTimeOffset at, string urgency)
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai with { At = at }, An.Exchange(at.AddMinutes(-1)).With("urgency", urgency));
        mine.Add(logged.Id());
        return logged;
    }

    // Those of this test: others log at the same desk, and what they logged becomes late within its hour.
    private async Task<IReadOnlyList<(string What, string Id)>> ReadAsync(TestAccount account, DateTimeOffset since)
    {
        var news = await service.ReadAsync(account, $"{News}?since={since:yyyy-MM-ddTHH:mm:ssZ}");
        return
        [
            .. new[] { "come", "offered", "late" }
                .SelectMany(what => news[what]!.AsArray().Select(id => (what, Id: id!.GetValue<string>())))
                .Where(seen => mine.Contains(seen.Id)),
        ];
    }
}
