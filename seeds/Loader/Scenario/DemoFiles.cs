using System.Globalization;
using System.Text.Json;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Loader.Scenario;

/// <summary>Reads the demo files beside the program.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Wording Wording() =>
        JsonSerializer.Deserialize<Wording>(File.ReadAllText(PathOf("wording.json")), Web)
        ?? throw new InvalidDataException("wording.json is empty.");

    public static IReadOnlyList<Line> Lines() =>
        Rows(
            "demo",
            "lines.csv",
            row => new Line
            {
                Account = row("account"),
                Partner = row("partner"),
                Area = row("area"),
                Province = row("province"),
                Place = row("place"),
                Gate = row("gate"),
                Weight = int.Parse(row("weight"), CultureInfo.InvariantCulture),
            }
        );

    /// <summary>The tasks of the plan, and the agencies that lead them.</summary>
    public static IReadOnlyList<(string Task, IReadOnlyList<string> Agencies)> LeadsOfTasks()
    {
        using var plan = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "tasks.json")));
        return
        [
            .. plan
                .RootElement.GetProperty("tasks")
                .EnumerateArray()
                .Select(task =>
                    (
                        task.GetProperty("id").GetString()!,
                        (IReadOnlyList<string>)
                            [.. task.GetProperty("leads").EnumerateArray().Select(lead => lead.GetProperty("agency").GetString()!)]
                    )
                ),
        ];
    }

    /// <summary>The channels of 2018, each with whom to call there.</summary>
    public static IReadOnlyList<TestedLine> TestedLines()
    {
        var callers = Rows("demo", "accounts.csv", row => (Account: row("user_name"), Desk: row("desk"), Roles: row("roles")))
            .Where(account => account.Roles is "borderGuardLiaison" or "policeLiaison")
            .GroupBy(account => account.Desk, StringComparer.Ordinal)
            .ToDictionary(desk => desk.Key, desk => desk.First().Account, StringComparer.Ordinal);
        var theirs = Rows("reference", "contact-points.csv", row => (Channel: row("channel"), Side: row("side"), Code: row("code")))
            .Where(point => point.Side == "theirs")
            .ToDictionary(point => point.Channel, point => point.Code, StringComparer.Ordinal);
        return
        [
            .. Rows(
                    "reference",
                    "channels.csv",
                    row => (Code: row("code"), Level: row("level"), Desk: row("desk"), Partner: row("partner"))
                )
                .Select(channel => new TestedLine(
                    channel.Code,
                    channel.Partner,
                    channel.Level,
                    callers.GetValueOrDefault(channel.Desk),
                    theirs[channel.Code]
                )),
        ];
    }

    private static List<T> Rows<T>(string folder, string file, Func<Func<string, string>, T> read) =>
        [.. CsvTable.Read(PathOf(file, folder)).Select(row => read(column => row[column]))];

    private static string PathOf(string file, string folder = "demo") => Path.Combine(AppContext.BaseDirectory, "seeds", folder, file);
}
