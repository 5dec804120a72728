using Cooperation.Launcher.Building;

namespace Cooperation.Launcher.Demo;

/// <summary>A line of seeds/demo/accounts.csv.</summary>
internal sealed record DemoAccount(
    string UserName,
    string Name,
    string Agency,
    string Desk,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces
)
{
    /// <summary>All of them, in the order of the file.</summary>
    public static List<DemoAccount> ReadAll()
    {
        var path = Repository.Find().At("seeds", "demo", "accounts.csv");
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).Select(line => Fields(path, line)).ToList();
        var names = lines[0];
        return [.. lines.Skip(1).Select(fields => From(name => fields[Array.IndexOf(names, name)]))];
    }

    private static DemoAccount From(Func<string, string> field) =>
        new(
            field("user_name"),
            field("name"),
            field("agency"),
            field("desk"),
            List(field("roles")),
            List(field("partners")),
            List(field("areas")),
            List(field("provinces"))
        );

    // The file has no quoted fields and does not need any; should somebody write one, better a clear refusal than a wrong account.
    private static string[] Fields(string path, string line) =>
        line.Contains('"', StringComparison.Ordinal)
            ? throw new LauncherException($"{path}: quoted fields are not read here: {line}")
            : line.Split(',');

    private static string[] List(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
