using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Lists read to their end: however much other tests have logged, nothing that is looked for is cut off.</summary>
internal static class Lists
{
    /// <summary>Every item of a list, page by page.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AllOfAsync(
        this HotlineService service,
        TestAccount account,
        string address,
        int limit = 200
    )
    {
        var items = new List<JsonNode>();
        string? after = null;
        do
        {
            var sign = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var page = await service.ReadAsync(account, $"{address}{sign}limit={limit}&after={after}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        return items;
    }

    public static string[] References(this IEnumerable<JsonNode?> rows) => [.. rows.Select(row => row!["reference"]!.GetValue<string>())];
}
