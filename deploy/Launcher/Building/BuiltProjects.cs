using System.Text.Json;
using Cooperation.Launcher.Catalogue;

namespace Cooperation.Launcher.Building;

/// <summary>What ./deploy/run builds out of the solution: every service of the table, and the loader of demo data.</summary>
internal static class BuiltProjects
{
    private const string Loader = "seeds/Loader/Cooperation.Loader.csproj";

    /// <summary>Project files, from the root of the repository.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ServiceCatalogue.All.Select(service => service.Project), Loader];

    /// <summary>Writes them down as a filter of the solution and returns its path.</summary>
    public static string Write(Repository repository)
    {
        Directory.CreateDirectory(repository.At("artifacts"));
        var file = repository.At("artifacts", "run.slnf");
        var filter = new { solution = new { path = "../Cooperation.sln", projects = All } };
        File.WriteAllText(file, JsonSerializer.Serialize(filter));
        return file;
    }
}
