using System.Text.Json.Nodes;

namespace Cooperation.Hotline.Bench.Contending;

/// <summary>What the officers log: exchanges with one partner, so that all take their numbers from one counter.</summary>
internal static class ContendedExchange
{
    public static JsonObject Classification =>
        new()
        {
            ["signsOfCrime"] = true,
            ["urgency"] = "priority",
            ["note"] = "Có dấu hiệu",
        };

    public static JsonObject Incoming(string province) => Of("incoming", "receivedAt", "verificationRequest", province);

    public static JsonObject Outgoing(string province) => Of("outgoing", "sentAt", "result", province);

    private static JsonObject Of(string direction, string time, string kind, string province) =>
        new()
        {
            ["partner"] = "KH",
            ["direction"] = direction,
            ["medium"] = "telephone",
            [time] = TimeProvider.System.GetUtcNow().AddSeconds(-1),
            ["urgency"] = "priority",
            ["area"] = "border",
            ["province"] = province,
            ["kind"] = kind,
            ["sourceReliability"] = "B",
            ["informationCredibility"] = "2",
            ["handling"] = "TLP:AMBER",
            ["language"] = "vi",
            ["subject"] = "Đo khi nhiều người cùng làm một việc",
            ["summary"] = "Nội dung dùng để đo; không nói về người hay vụ việc nào.",
        };
}
