using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>The People's Committees are one agency in the reference data; none of them acts for that of another province.</summary>
[Collection(OneService.Name)]
public sealed class MeetingsOfProvinces(MeetingsService service)
{
    private static TestAccount HaGiang { get; } = new("planner", "UBND", "UB-HG") { At = Today };

    private static TestAccount LaoCai { get; } = new("planner", "UBND", "UB-LC") { At = Today };

    [Fact]
    public async Task A_province_takes_no_step_on_the_meeting_of_another_and_does_not_find_one_that_is_closed()
    {
        var (open, secret) = (TaskForce("2018-11-06"), TaskForce("2018-11-07"));
        secret["closed"] = true;
        var (meeting, closed) = (await service.AnnouncedAsync(open, HaGiang), await service.AnnouncedAsync(secret, HaGiang));

        (await service.RefusedAsync(meeting, "cancellation", new() { ["reason"] = "Của tỉnh khác" }, LaoCai)).ShouldBe(
            (HttpStatusCode.Forbidden, "meetings.meeting.not-keeper")
        );
        (await service.StatusOfAsync(LaoCai, $"{Table}/{closed.Reference()}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(HaGiang, $"{Table}/{closed.Reference()}")).ShouldBe(HttpStatusCode.OK);
        using var cancelled = await service.StepAsync(meeting, "cancellation", new() { ["reason"] = "Hoãn vô thời hạn" }, HaGiang);
        cancelled.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_province_does_not_publish_the_minutes_of_another()
    {
        var meeting = await service.AnnouncedAsync(TaskForce("2018-11-08"), HaGiang);
        var asked = new JsonArray(new JsonObject { ["agency"] = "UBND" });
        using (
            var invited = await service.StepAsync(meeting, "invitations", new() { ["due"] = "2018-11-01", ["agencies"] = asked }, HaGiang)
        )
        {
            invited.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var minutes = $"{Table}/{meeting.Reference()}/minutes";
        using (var written = await service.PostAsync(LaoCai, minutes, new JsonObject { ["language"] = "vi", ["text"] = "Biên bản" }))
        {
            written.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var read = await service.GetAsync(LaoCai, $"{minutes}?language=vi");
        var text = new JsonObject { ["language"] = "vi", ["text"] = 1 };
        using var published = await service.PostAsync(LaoCai, $"{minutes}/publication", text, read.Headers.ETag!.ToString());
        (published.StatusCode, await published.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "meetings.meeting.not-keeper"));
    }

    [Fact]
    public async Task A_province_does_not_see_the_calendar_addresses_of_another()
    {
        var feed = await service.CreatedAsync(HaGiang, "/api/meetings/feeds", new JsonObject { ["scope"] = "ofDesk" });
        (await service.ReadAsync(LaoCai, "/api/meetings/feeds")).ToJsonString().ShouldNotContain(feed.Id());
        (await service.ReadAsync(HaGiang, "/api/meetings/feeds")).ToJsonString().ShouldContain(feed.Id());
    }
}
