using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Channels at the service's front door. Each test opens one of its own, so that the ones of the reference data stay as they are.</summary>
internal static class ChannelCalls
{
    public const string Address = "/api/hotline/channels";

    private static int opened;

    /// <summary>A line of Mộc Bài from 2014, valid as it starts, under a code that no other test uses.</summary>
    public static JsonObject New(string partner = "KH") =>
        new()
        {
            ["code"] = $"{partner}-T-{Interlocked.Increment(ref opened)}",
            ["partner"] = partner,
            ["from"] = "2014-01-15",
            ["note"] = "Biên bản hội đàm",
            ["level"] = "post",
            ["area"] = "border",
            ["desk"] = "BP-TN-MOCBAI",
            ["theirUnit"] = "Đồn Ba Vét",
            ["theirUnitEn"] = "Bavet post",
            ["numbers"] = new JsonArray("+855 44 000 001"),
            ["languages"] = new JsonArray("km", "vi"),
            ["ourHours"] = "24/7",
            ["theirHours"] = "T2-T6 07h30-17h00",
            ["theirZone"] = "Asia/Phnom_Penh",
            ["medium"] = "telephone",
            ["contactPoints"] = new JsonArray(
                Point("CP-1", "theirs", "Trực ban đồn bạn"),
                Point("CP-2", "theirs", "Phó đồn bạn"),
                Point("CP-3", "ours", "Trực ban ta")
            ),
        };

    public static JsonObject Point(string? code, string side, string name) =>
        new()
        {
            ["code"] = code,
            ["side"] = side,
            ["vi"] = name,
            ["numbers"] = new JsonArray("+855 44 000 009"),
            ["languages"] = new JsonArray("km"),
        };

    /// <summary>Opens a channel by the supervisor of its desk and gives its address.</summary>
    public static async Task<string> OpenedAsync(this HotlineService service, JsonObject? request = null)
    {
        using var answer = await service.PostAsync(Officers.SupervisorOfMocBai, Address, request ?? New());
        var body = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, body.ToJsonString());
        return $"{Address}/{body.Id()}";
    }

    public static async Task ShouldBeAsync(this HttpResponseMessage answer, HttpStatusCode status, string? code = null)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, body);
        if (code is not null)
        {
            JsonNode.Parse(body)!["code"]!.GetValue<string>().ShouldBe(code);
        }
    }
}
