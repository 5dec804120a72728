using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Outcomes;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/meetings/{reference}/minutes: drafts by several hands, none of them lost, until one text is published and locked.</summary>
[Collection(OneService.Name)]
public sealed class WritingMinutes(MeetingsService service)
{
    [Fact]
    public async Task Two_who_go_on_from_the_same_text_are_both_kept_and_shown_side_by_side_until_somebody_joins_them()
    {
        var meeting = await service.HeldAsync();
        (await WrittenAsync(meeting, "Bản đầu")).Number("number").ShouldBe(1);
        await WrittenAsync(meeting, "Bản của một người", 1);
        (await WrittenAsync(meeting, "Bản của người kia", 1)).Number("latest").ShouldBe(2);
        var both = await MinutesAsync(meeting);
        Bodies(both).ShouldBe(["Bản của một người", "Bản của người kia"]);
        (await PublishedAsync(meeting, 3)).Code.ShouldBe("meetings.minutes.side-by-side");

        (await WrittenAsync(meeting, "Bản ghép", 2, 3)).Number("latest").ShouldBe(1);
        var joined = await MinutesAsync(meeting);
        Bodies(joined).ShouldBe(["Bản ghép"]);
        joined["texts"]!.AsArray().Count.ShouldBe(4);
        Bodies(await service.ReadAsync(PoliceAfter, $"{Address(meeting)}?text=2")).ShouldBe(["Bản của một người"]);
    }

    [Fact]
    public async Task Many_who_write_at_once_all_have_their_text_kept()
    {
        var meeting = await service.HeldAsync();
        await WrittenAsync(meeting, "Bản đầu");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(one => WrittenAsync(meeting, $"Bản {one}", 1)));
        Bodies(await MinutesAsync(meeting)).Order().ShouldBe(Enumerable.Range(0, 6).Select(one => $"Bản {one}"));
    }

    [Fact]
    public async Task Published_they_are_locked_and_read_by_all_who_see_the_meeting_until_the_keeper_takes_them_back()
    {
        var meeting = await service.HeldAsync();
        await WrittenAsync(meeting, "Nháp");
        await WrittenAsync(meeting, "Biên bản", 1);
        (await MinutesAsync(meeting, MinistryAfter))["texts"]!.AsArray().ShouldBeEmpty();
        (await PublishedAsync(meeting, 1)).Code.ShouldBe("meetings.minutes.not-latest");
        (await PublishedAsync(meeting, 2)).Status.ShouldBe(HttpStatusCode.OK);
        using var late = await WriteAsync(meeting, "Muộn", 2);
        (await late.CodeAsync()).ShouldBe("meetings.minutes.locked");
        var read = await MinutesAsync(meeting, MinistryAfter);
        Bodies(read).ShouldBe(["Biên bản"]);
        read["mayWrite"]!.GetValue<bool>().ShouldBeFalse();
        using var others = await StepAsync(meeting, "withdrawal", new() { ["language"] = "vi", ["reason"] = "Sai" }, MinistryAfter);
        others.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var back = await StepAsync(meeting, "withdrawal", new() { ["language"] = "vi", ["reason"] = "Sai tên cửa khẩu" });
        back.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await WrittenAsync(meeting, "Biên bản đã sửa", 2)).Number("number").ShouldBe(3);
        var timeline = (await service.ReadAsync(PoliceAfter, $"{Table}/{meeting.Reference()}"))["timeline"]!.AsArray();
        timeline.Select(entry => entry.Word("what")).ShouldContain("minutesWithdrawn");
    }

    [Fact]
    public async Task Once_a_meeting_is_followed_up_its_minutes_stay_published()
    {
        var meeting = await service.HeldAsync();
        await WrittenAsync(meeting, "Biên bản");
        await PublishedAsync(meeting, 1);
        await service.TakenAsync(meeting, "report", new() { ["note"] = "Đã báo cáo miệng" }, PoliceAfter);
        (await MinutesAsync(meeting))["mayWithdraw"]!.GetValue<bool>().ShouldBeTrue();
        await service.TakenAsync(meeting, "follow-up", [], PoliceAfter);
        (await MinutesAsync(meeting))["mayWithdraw"]!.GetValue<bool>().ShouldBeFalse();
        using var back = await StepAsync(meeting, "withdrawal", new() { ["language"] = "vi", ["reason"] = "Sai tên cửa khẩu" });
        (back.StatusCode, await back.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "meetings.meeting.step-not-open"));
    }

    [Fact]
    public async Task A_text_goes_on_from_one_that_there_is_and_0_is_none()
    {
        var meeting = await service.HeldAsync();
        using var answer = await service.PostAsync(
            PoliceAfter,
            Address(meeting),
            new JsonObject
            {
                ["language"] = "vi",
                ["text"] = "Từ đâu",
                ["from"] = new JsonArray(0),
            }
        );
        (await answer.CodeAsync()).ShouldBe("meetings.minutes.text-unknown");
    }

    [Fact]
    public async Task Only_those_at_the_table_write_them_each_language_for_itself()
    {
        var meeting = await service.HeldAsync();
        using var others = await WriteAsync(meeting, "Không được", by: MinistryAfter);
        (others.StatusCode, await others.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "meetings.minutes.not-at-table"));
        await WrittenAsync(meeting, "Biên bản");
        using var english = await service.PostAsync(
            PoliceAfter,
            Address(meeting),
            new JsonObject { ["language"] = "en", ["text"] = "Minutes" }
        );
        english.StatusCode.ShouldBe(HttpStatusCode.OK);
        Bodies(await service.ReadAsync(PoliceAfter, $"{Address(meeting)}?language=en")).ShouldBe(["Minutes"]);
        using var unknown = await WriteAsync(meeting, "Từ đâu", 9);
        (await unknown.CodeAsync()).ShouldBe("meetings.minutes.text-unknown");
        var closed = TaskForce();
        closed["closed"] = true;
        var inside = await service.HeldAsync(closed);
        (await service.StatusOfAsync(MinistryAfter, Address(inside))).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Address(JsonNode meeting) => $"{Table}/{meeting.Reference()}/minutes";

    private static IReadOnlyList<string?> Bodies(JsonNode minutes) => [.. minutes["shown"]!.AsArray().Select(text => text.Word("body"))];

    private Task<JsonNode> MinutesAsync(JsonNode meeting, TestAccount? by = null) => service.ReadAsync(by ?? PoliceAfter, Address(meeting));

    private Task<HttpResponseMessage> WriteAsync(JsonNode meeting, string text, int from = 0, TestAccount? by = null) =>
        service.PostAsync(
            by ?? PoliceAfter,
            Address(meeting),
            new JsonObject
            {
                ["language"] = "vi",
                ["text"] = text,
                ["from"] = from == 0 ? new JsonArray() : new JsonArray(from),
            }
        );

    private async Task<JsonNode> WrittenAsync(JsonNode meeting, string text, params int[] from)
    {
        using var answer = await service.PostAsync(
            PoliceAfter,
            Address(meeting),
            new JsonObject
            {
                ["language"] = "vi",
                ["text"] = text,
                ["from"] = new JsonArray([.. from.Select(number => (JsonNode)number)]),
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.BodyAsync();
    }

    private async Task<HttpResponseMessage> StepAsync(JsonNode meeting, string step, JsonObject request, TestAccount? by = null)
    {
        using var read = await service.GetAsync(PoliceAfter, Address(meeting));
        return await service.PostAsync(by ?? PoliceAfter, $"{Address(meeting)}/{step}", request, read.Headers.ETag!.ToString());
    }

    private async Task<(HttpStatusCode Status, string? Code)> PublishedAsync(JsonNode meeting, int text)
    {
        using var answer = await StepAsync(meeting, "publication", new() { ["language"] = "vi", ["text"] = text });
        return (answer.StatusCode, (await answer.BodyAsync()).Word("code"));
    }
}
