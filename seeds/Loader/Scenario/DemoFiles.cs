using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace Cooperation.Loader.Scenario;

/// <summary>Reads the demo files beside the program.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Wording Wording() =>
        JsonSerializer.Deserialize<Wording>(File.ReadAllText(PathOf("wording.json")), Web)
        ?? throw new InvalidDataException("wording.json is empty.");

    public static IReadOnlyList<Line> Lines()
    {
        using var csv = CsvReader.FromFile(PathOf("lines.csv"));
        var lines = new List<Line>();
        while (csv.Read())
        {
            lines.Add(
                new()
                {
                    Account = csv.GetString("account"),
                    Partner = csv.GetString("partner"),
                    Area = csv.GetString("area"),
                    Province = csv.GetString("province"),
                    Place = csv.GetString("place"),
                    Gate = csv.GetString("gate"),
                    Weight = int.Parse(csv.GetString("weight"), CultureInfo.InvariantCulture),
                }
            );
        }

        return lines;
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "seeds", "demo", file);
}
