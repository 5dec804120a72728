using System.Text.Json.Nodes;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>What is read of lists.</summary>
internal static class Lists
{
    public static string[] References(this IEnumerable<JsonNode?> rows) => [.. rows.Select(row => row!["reference"]!.GetValue<string>())];
}
