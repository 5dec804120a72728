using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A planted passport number goes with a delegate: written down right and wrong, read and printed.</summary>
internal static class PlantedInMeetings
{
    private const string Meetings = "/api/meetings/meetings";

    /// <summary>Goes all of these ways.</summary>
    /// <param name="planner">Keeps the meeting and names the member.</param>
    /// <param name="agency">His agency.</param>
    /// <param name="number">The number.</param>
    /// <param name="cancelled">Ends the test.</param>
    public static async Task GoAsync(HttpClient planner, string agency, string number, CancellationToken cancelled)
    {
        var announced = new JsonObject
        {
            ["framework"] = "COMMIT",
            ["series"] = "taskForce",
            ["from"] = "2032-05-11T09:00",
            ["to"] = "2032-05-11T17:00",
            ["zone"] = "Asia/Bangkok",
        };
        var meeting = $"{Meetings}/{(await SendAsync(planner, Meetings, announced, HttpStatusCode.Created, cancelled))["reference"]}";
        var asked = new JsonArray(new JsonObject { ["agency"] = agency });
        await StepAsync("invitations", new() { ["due"] = "2032-05-01", ["agencies"] = asked }, HttpStatusCode.OK);
        var named = new JsonArray(new JsonObject { ["name"] = "Nguyễn Đi Họp", ["post"] = "Trưởng phòng" });
        await StepAsync("proposals", new() { ["members"] = named }, HttpStatusCode.OK);
        var member = (await planner.GetFromJsonAsync<JsonObject>($"{meeting}/delegation", cancelled))!["members"]![0]![
            "id"
        ]!.GetValue<string>();
        await StepAsync("checklist", Said(number, number), HttpStatusCode.BadRequest);
        await StepAsync("checklist", Said($"{number}!", "1979-03-14"), HttpStatusCode.BadRequest);
        await StepAsync("checklist", Said(number, "1979-03-14"), HttpStatusCode.OK);
        var read = await planner.GetFromJsonAsync<JsonObject>($"{meeting}/identities", cancelled);
        read!["items"]![0]!["passportNumber"]!.GetValue<string>().ShouldBe(number);
        (await planner.GetByteArrayAsync($"{meeting}/papers/visaList", cancelled)).Length.ShouldBeGreaterThan(1000);
        (
            await planner.GetStringAsync($"{meeting.Replace("/api/meetings", "", StringComparison.Ordinal)}/identities", cancelled)
        ).ShouldContain(number);

        JsonObject Said(string said, string birth) =>
            new()
            {
                ["members"] = new JsonArray(
                    new JsonObject
                    {
                        ["id"] = member,
                        ["passport"] = "ready",
                        ["visa"] = "applied",
                        ["passportNumber"] = said,
                        ["birth"] = birth,
                    }
                ),
            };

        async Task StepAsync(string step, JsonObject body, HttpStatusCode status)
        {
            using var seen = await planner.GetAsync(meeting, cancelled);
            await SendAsync(planner, $"{meeting}/{step}", body, status, cancelled, seen.Headers.ETag!.ToString());
        }
    }

    private static async Task<JsonObject> SendAsync(
        HttpClient client,
        string address,
        JsonObject body,
        HttpStatusCode status,
        CancellationToken cancelled,
        string? version = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        using var answer = await client.SendAsync(request, cancelled);
        answer.StatusCode.ShouldBe(status, address);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(cancelled))!;
    }
}
