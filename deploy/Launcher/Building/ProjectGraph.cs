using System.Xml.Linq;

namespace Cooperation.Launcher.Building;

/// <summary>Which projects a change can touch, by the references between them.</summary>
internal sealed class ProjectGraph
{
    // Read by all of them, or by the launcher that runs them.
    private static readonly string[] OfAll = ["seeds/", "deploy/"];
    private readonly Dictionary<string, IReadOnlyList<string>> references;

    private ProjectGraph(Dictionary<string, IReadOnlyList<string>> references) => this.references = references;

    /// <summary>The projects below a root, with what they refer to; paths are from the root.</summary>
    public static ProjectGraph Read(string root)
    {
        var projects = Directory
            .EnumerateFiles(root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).StartsWith("artifacts/", StringComparison.Ordinal));
        return new ProjectGraph(
            projects.ToDictionary(file => Path.GetRelativePath(root, file), file => ReferencesOf(root, file), StringComparer.Ordinal)
        );
    }

    /// <summary>The folders of tests that a change of these files can touch: those of projects that are changed or refer to such, and those that start the whole system when any part of it is.</summary>
    /// <returns>Names like <c>Hotline.Tests</c>; null: all of them.</returns>
    public IReadOnlySet<string>? SuitesOf(IReadOnlyList<string> files, IReadOnlyList<string> suitesOfTheWhole)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !IsProse(file)))
        {
            var project = OfAll.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)) ? null : ProjectOf(file);
            if (project is null)
            {
                return null;
            }

            changed.Add(project);
        }

        var touched = references.Keys.Where(project => Reaches(project, changed)).ToList();
        var suites = touched.Where(IsSuite).Select(SuiteName).ToHashSet(StringComparer.Ordinal);
        if (touched.Exists(project => !project.StartsWith("tests/", StringComparison.Ordinal)))
        {
            suites.UnionWith(suitesOfTheWhole);
        }

        return suites;
    }

    private static IReadOnlyList<string> ReferencesOf(string root, string project) =>
        [
            .. XDocument
                .Load(project)
                .Descendants("ProjectReference")
                .Select(reference => Path.GetFullPath(reference.Attribute("Include")!.Value, Path.GetDirectoryName(project)!))
                .SelectMany(Meant)
                .Select(path => Path.GetRelativePath(root, path)),
        ];

    // "services/*/Cooperation.*.csproj" means the project of each folder.
    private static IEnumerable<string> Meant(string path) =>
        path.Contains('*', StringComparison.Ordinal)
            ? Directory
                .EnumerateDirectories(Path.GetDirectoryName(Path.GetDirectoryName(path))!)
                .SelectMany(folder => Directory.EnumerateFiles(folder, Path.GetFileName(path)))
            : [path];

    private static bool IsProse(string file) =>
        file.StartsWith("docs/", StringComparison.Ordinal)
        || (!file.Contains('/') && (file.EndsWith(".md", StringComparison.Ordinal) || file == "LICENSE"));

    private static bool IsSuite(string project) =>
        project.StartsWith("tests/", StringComparison.Ordinal) && project.EndsWith(".Tests.csproj", StringComparison.Ordinal);

    private static string SuiteName(string project) => Path.GetFileName(Path.GetDirectoryName(project)!);

    // The nearest project above the file; one that was deleted with its project has none, and then everything is run.
    private string? ProjectOf(string file)
    {
        for (var folder = Path.GetDirectoryName(file); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (references.Keys.FirstOrDefault(project => Path.GetDirectoryName(project) == folder) is { } project)
            {
                return project;
            }
        }

        return null;
    }

    private bool Reaches(string project, HashSet<string> changed) =>
        changed.Contains(project)
        || (references.TryGetValue(project, out var referred) && referred.Any(reference => Reaches(reference, changed)));
}
