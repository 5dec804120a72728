using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Builders;

/// <summary>What Hotline asks for on behalf of Mộc Bài, and the case that comes of it.</summary>
internal static class Asked
{
    /// <summary>The message.</summary>
    public const string Name = "hotline.open-repatriation-case";

    private static int numbered = 5000;

    /// <summary>A request for an exchange that has not asked before.</summary>
    public static JsonObject Request(int victims = 1) =>
        new()
        {
            ["exchangeId"] = Guid.CreateVersion7(),
            ["reference"] = $"HL-KH-2018-{Interlocked.Increment(ref numbered):D6}",
            ["partner"] = "KH",
            ["desk"] = "BP-TN-MOCBAI",
            ["handling"] = "TLP:GREEN",
            ["requestedAt"] = Officers.Noon.AddHours(-1),
            ["personsRescued"] = victims,
            ["victims"] = new JsonArray([.. Enumerable.Range(0, victims).Select(_ => (JsonNode)Guid.CreateVersion7().ToString())]),
            ["relatives"] = new JsonArray(),
            ["witnesses"] = new JsonArray(),
        };

    /// <summary>The case that was opened for it, as the department sees it.</summary>
    public static async Task<JsonNode> OpenedForAsync(this RepatriationService service, JsonNode request)
    {
        JsonNode? row = null;
        await service.ReadUntilAsync(
            Officers.OfDepartment,
            $"{A.Cases}?limit=200",
            page =>
                (row = page["items"]!.AsArray().FirstOrDefault(one => one!["exchange"]?.GetValue<string>() == request.Text("reference")))
                    is not null
        );
        return await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{row!.Id()}");
    }
}
