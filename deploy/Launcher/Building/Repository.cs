namespace Cooperation.Launcher.Building;

/// <summary>The clone this launcher was built in.</summary>
public sealed class Repository
{
    private Repository(string root) => Root = root;

    /// <summary>Its root directory.</summary>
    public string Root { get; }

    /// <summary>Finds it above the running program.</summary>
    public static Repository Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cooperation.sln")))
            {
                return new Repository(folder.FullName);
            }
        }

        throw new LauncherException($"No Cooperation.sln above {AppContext.BaseDirectory}.");
    }

    /// <summary>A path in it.</summary>
    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The built program of a project.</summary>
    public string Program(string assembly, string configuration) => At("artifacts", "bin", assembly, configuration, assembly + ".dll");
}
