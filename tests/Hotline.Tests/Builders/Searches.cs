using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Looks for words in the list of exchanges.</summary>
internal static class Searches
{
    public static Task<JsonNode> SearchAsync(this HotlineService service, TestAccount reader, string words, string filters = "") =>
        service.ReadAsync(reader, $"{Calls.Exchanges}?q={Uri.EscapeDataString(words)}&{filters}");

    /// <summary>The subjects of what is found, in order.</summary>
    public static async Task<IReadOnlyList<string?>> SubjectsAsync(this HotlineService service, TestAccount reader, string words) =>
        [.. (await service.SearchAsync(reader, words))["items"]!.AsArray().Select(item => item!["subject"]?.GetValue<string>())];

    /// <summary>The ids of what is found, in order.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(
        this HotlineService service,
        TestAccount reader,
        string words,
        string filters = ""
    ) => [.. (await service.SearchAsync(reader, words, filters))["items"]!.AsArray().Select(item => item!.Id())];

    public static int Found(this JsonNode page) => page["found"]!["count"]!.GetValue<int>();
}
