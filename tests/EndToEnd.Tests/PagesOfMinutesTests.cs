using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Two write minutes by plain forms: nothing that either of them typed is lost, whoever saves first and whatever is published meanwhile.</summary>
public sealed class PagesOfMinutesTests(ObservedSystem system)
{
    private const string First = "Biên bản của người viết trước";
    private const string Second = "Biên bản của người viết sau";
    private const string Late = "Câu viết khi biên bản đã khóa";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_texts_stand_side_by_side_and_one_that_comes_after_the_lock_stays_on_the_page()
    {
        using var planner = await system.SignInAsync("planner", Cancelled);
        var meeting = await HeldAsync(planner);
        using var writer = await Forms.OpenAsync(system, system.AccountOf("planner"), Cancelled);
        var page = $"/meetings/{meeting}/minutes";

        (await PostAsync(writer, page, First, "")).ShouldBe(HttpStatusCode.Found);
        (await PostAsync(writer, page, Second, "")).ShouldBe(HttpStatusCode.Found);
        var both = await planner.GetStringAsync(page, Cancelled);
        var text = WebUtility.HtmlDecode(both);
        text.ShouldContain($"lang=\"vi\">{First}</p>");
        text.ShouldContain($"lang=\"vi\">{Second}</p>");

        (await PostAsync(writer, page, $"{First}\n{Second}", "1,2")).ShouldBe(HttpStatusCode.Found);
        await PublishAsync(planner, $"/api/meetings/meetings/{meeting}/minutes");
        using var late = await SendAsync(writer, page, Late, "3");
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var locked = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancelled));
        locked.ShouldContain("Biên bản đã công bố và khóa");
        locked.ShouldContain(Late);
        locked.ShouldNotContain("<textarea");
    }

    private static async Task<string> HeldAsync(HttpClient planner)
    {
        var announced = new JsonObject
        {
            ["framework"] = "COMMIT",
            ["series"] = "taskForce",
            ["from"] = "2017-03-01T09:00",
            ["to"] = "2017-03-01T11:00",
            ["zone"] = "Asia/Bangkok",
        };
        using var made = await PostAsync(planner, "/api/meetings/meetings", announced, version: null);
        var reference = (await made.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!["reference"]!.GetValue<string>();
        using var held = await PostAsync(planner, $"/api/meetings/meetings/{reference}/holding", [], "\"1\"");
        held.StatusCode.ShouldBe(HttpStatusCode.OK);
        return reference;
    }

    private static async Task PublishAsync(HttpClient planner, string minutes)
    {
        using var seen = await planner.GetAsync($"{minutes}?language=vi", Cancelled);
        var body = new JsonObject { ["language"] = "vi", ["text"] = 3 };
        using var published = await PostAsync(planner, $"{minutes}/publication", body, seen.Headers.ETag!.ToString());
        published.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, JsonObject body, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await client.SendAsync(request, Cancelled);
    }

    private static async Task<HttpStatusCode> PostAsync(Forms writer, string page, string text, string from)
    {
        using var answer = await SendAsync(writer, page, text, from);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(Forms writer, string page, string text, string from)
    {
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", writer.Token),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            new("language", "vi"),
            new("from", from),
            new("text", text),
        ]);
        return await writer.PostAsync(page, content, Cancelled);
    }
}
