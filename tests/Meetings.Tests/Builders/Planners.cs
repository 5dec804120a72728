using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Meetings.Tests.Builders;

/// <summary>Planners of agencies, and what they do with meetings in a word each.</summary>
internal static class Planners
{
    public const string Table = "/api/meetings/meetings";

    /// <summary>The day on which most tests work.</summary>
    public static readonly DateTimeOffset Today = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);

    /// <summary>Who announces the meetings of most tests.</summary>
    public static TestAccount Police { get; } = new("planner", "BCA", "CA-VP130") { At = Today };

    /// <summary>Planners of two other agencies.</summary>
    public static TestAccount ForeignMinistry { get; } = new("planner", "BNG", "BNG-KHTH") { At = Today };

    public static TestAccount BorderGuard { get; } = new("planner", "BDBP", "BP-KHTH") { At = Today };

    /// <summary>A meeting of a series that needs no delegation, at nine in Bangkok.</summary>
    public static JsonObject TaskForce(string day = "2018-12-03", string? until = null) =>
        new()
        {
            ["framework"] = "COMMIT",
            ["series"] = "taskForce",
            ["from"] = $"{day}T09:00",
            ["to"] = $"{until ?? day}T16:30",
            ["zone"] = "Asia/Bangkok",
            ["host"] = "TH",
            ["place"] = "Bangkok",
        };

    /// <summary>The annual conference under an instrument.</summary>
    public static JsonObject Annual(string day = "2018-12-03", string? until = null, string instrument = "KH-2005") =>
        new()
        {
            ["instrument"] = instrument,
            ["series"] = "annualConference",
            ["from"] = $"{day}T08:00",
            ["to"] = $"{until ?? day}T17:00",
            ["zone"] = "Asia/Phnom_Penh",
            ["host"] = "KH",
            ["place"] = "Phnom Penh",
        };

    /// <summary>Announces a meeting and reads it.</summary>
    public static async Task<JsonNode> AnnouncedAsync(this MeetingsService service, JsonObject meeting, TestAccount? by = null)
    {
        var made = await service.CreatedAsync(by ?? Police, Table, meeting);
        return await service.ReadAsync(by ?? Police, $"{Table}/{made.Reference()}");
    }

    /// <summary>Takes a step on a meeting at its present version.</summary>
    public static async Task<HttpResponseMessage> StepAsync(
        this MeetingsService service,
        JsonNode meeting,
        string step,
        JsonObject request,
        TestAccount? by = null
    )
    {
        using var read = await service.GetAsync(Police, $"{Table}/{meeting.Reference()}");
        return await service.PostAsync(by ?? Police, $"{Table}/{meeting.Reference()}/{step}", request, read.Headers.ETag!.ToString());
    }

    /// <summary>Takes a step that has to be taken, and reads the meeting.</summary>
    public static async Task<JsonNode> TakenAsync(
        this MeetingsService service,
        JsonNode meeting,
        string step,
        JsonObject request,
        TestAccount? by = null
    )
    {
        using var answer = await service.StepAsync(meeting, step, request, by);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await service.ReadAsync(Police, $"{Table}/{meeting.Reference()}");
    }

    /// <summary>Takes a step that has to be refused, and gives the code of the refusal.</summary>
    public static async Task<(HttpStatusCode Status, string Code)> RefusedAsync(
        this MeetingsService service,
        JsonNode meeting,
        string step,
        JsonObject request,
        TestAccount? by = null
    )
    {
        using var answer = await service.StepAsync(meeting, step, request, by);
        var body = await answer.BodyAsync();
        return (answer.StatusCode, body["code"]?.GetValue<string>() ?? body.ToJsonString());
    }

    public static string Status(this JsonNode meeting) => meeting["status"]!.GetValue<string>();

    public static IReadOnlyList<string> Texts(this JsonNode? list) => [.. list!.AsArray().Select(item => item!.GetValue<string>())];
}
