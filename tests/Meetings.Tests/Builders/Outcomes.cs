using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Builders;

/// <summary>What comes out of meetings, in a word each.</summary>
internal static class Outcomes
{
    public const string Items = "/api/meetings/action-items";

    /// <summary>The day after the meetings of most tests.</summary>
    public static readonly DateTimeOffset Afterwards = new(2018, 12, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Who writes down what came out of them.</summary>
    public static TestAccount PoliceAfter { get; } = Police with { At = Afterwards };

    public static TestAccount MinistryAfter { get; } = ForeignMinistry with { At = Afterwards };

    public static TestAccount GuardAfter { get; } = BorderGuard with { At = Afterwards };

    /// <summary>A meeting that took place on 3 December 2018.</summary>
    public static async Task<JsonNode> HeldAsync(this MeetingsService service, JsonObject? meeting = null)
    {
        var announced = await service.AnnouncedAsync(meeting ?? TaskForce());
        return await service.TakenAsync(announced, "holding", [], PoliceAfter);
    }

    /// <summary>A meeting that took place and decided something, with a commitment of ours and one of theirs.</summary>
    public static async Task<JsonNode> DecidedAsync(this MeetingsService service, JsonObject? meeting = null, bool closed = false) =>
        await service.TakenAsync(await service.HeldAsync(meeting), "decisions", Decided(closed), PoliceAfter);

    public static JsonObject Decided(bool closed = false) =>
        new()
        {
            ["text"] = "Hai bên mở thêm đường dây nóng ở cửa khẩu.",
            ["closed"] = closed,
            ["commitments"] = new JsonArray(
                new JsonObject { ["text"] = "Việt Nam cử cán bộ trực." },
                new JsonObject { ["text"] = "Phía bạn báo số điện thoại.", ["theirs"] = true }
            ),
        };

    public static JsonObject Item(JsonNode meeting, string agency = "BNG", string due = "2019-03-31") =>
        new()
        {
            ["meeting"] = meeting.Reference(),
            ["decision"] = 1,
            ["title"] = "Lập danh sách cán bộ trực đường dây nóng",
            ["agency"] = agency,
            ["due"] = due,
            ["measure"] = "Danh sách đã gửi",
        };

    /// <summary>Writes an action item down and reads it.</summary>
    public static async Task<JsonNode> AddedAsync(this MeetingsService service, JsonObject item)
    {
        var made = await service.CreatedAsync(PoliceAfter, Items, item);
        return await service.ReadAsync(PoliceAfter, $"{Items}/{made.Reference()}");
    }

    /// <summary>Takes a step on an action item at its present version.</summary>
    public static async Task<HttpResponseMessage> ItemStepAsync(
        this MeetingsService service,
        JsonNode item,
        string step,
        JsonObject request,
        TestAccount? by = null
    )
    {
        using var read = await service.GetAsync(PoliceAfter, $"{Items}/{item.Reference()}");
        return await service.PostAsync(by ?? PoliceAfter, $"{Items}/{item.Reference()}/{step}", request, read.Headers.ETag!.ToString());
    }

    /// <summary>Takes a step that has to be taken, and reads the item.</summary>
    public static async Task<JsonNode> ItemTakenAsync(
        this MeetingsService service,
        JsonNode item,
        string step,
        JsonObject request,
        TestAccount? by = null
    )
    {
        using var answer = await service.ItemStepAsync(item, step, request, by);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await service.ReadAsync(PoliceAfter, $"{Items}/{item.Reference()}");
    }

    public static Task<JsonNode> OutcomeAsync(this MeetingsService service, JsonNode meeting, TestAccount? by = null) =>
        service.ReadAsync(by ?? PoliceAfter, $"{Table}/{meeting.Reference()}/outcome");

    public static async Task<Guid> KeyOfItemAsync(this MeetingsService service, JsonNode item) =>
        (await service.QueryAsync<Guid>($"select id from meetings.action_items where reference = '{item.Reference()}'"))[0];

    public static int Number(this JsonNode node, string field) => node[field]!.GetValue<int>();

    public static string? Word(this JsonNode? node, string field) => node?[field]?.GetValue<string>();

    public static IReadOnlyList<string> References(this JsonNode node, string list) =>
        [.. node[list]!.AsArray().Select(row => row!.Reference())];

    public static string Day(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
