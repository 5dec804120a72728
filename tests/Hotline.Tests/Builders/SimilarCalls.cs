using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Asks for similar exchanges at the front door.</summary>
internal static class SimilarCalls
{
    public const string Similar = "/api/hotline/similar";

    public static async Task<IReadOnlyList<JsonNode>> SimilarAsync(
        this HotlineService service,
        TestAccount reader,
        JsonObject typed,
        string language = "vi"
    )
    {
        using var client = service.ClientOf(reader, language);
        using var answer = await client.PostAsJsonAsync(Similar, typed, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, body);
        return [.. JsonNode.Parse(body)!["items"]!.AsArray().OfType<JsonNode>()];
    }

    /// <summary>The codes of the reasons for which one is among them, or null where it is not.</summary>
    public static IReadOnlyList<string>? ReasonsOf(this IReadOnlyList<JsonNode> similar, JsonNode exchange) =>
        similar.SingleOrDefault(item => item.Id() == exchange.Id()) is { } item
            ? [.. item["reasons"]!.AsArray().Select(reason => reason!["code"]!.GetValue<string>())]
            : null;

    public static IReadOnlyList<string> TextsOf(this IReadOnlyList<JsonNode> similar, JsonNode exchange) =>
        [.. similar.Single(item => item.Id() == exchange.Id())["reasons"]!.AsArray().Select(reason => reason!["text"]!.GetValue<string>())];

    /// <summary>What an officer has typed of a person.</summary>
    public static JsonObject About(string? name = null, string? document = null, string? telephone = null)
    {
        var person = new JsonObject { ["name"] = name };
        if (document is not null)
        {
            person["documents"] = new JsonArray(document);
        }

        if (telephone is not null)
        {
            person["telephones"] = new JsonArray(telephone);
        }

        return new() { ["people"] = new JsonArray(person) };
    }
}
