namespace Cooperation.Launcher.Catalogue;

/// <summary>The one list of processes: launcher, tests and container files follow it.</summary>
public static class ServiceCatalogue
{
    /// <summary>The front door.</summary>
    public const string Gateway = "gateway";

    /// <summary>Where accounts are.</summary>
    public const string Identity = "identity";

    /// <summary>The pages; knows whether it shows a demonstration.</summary>
    public const string Portal = "portal";

    /// <summary>All of them, in the order they are shown.</summary>
    public static IReadOnlyList<ServiceDescription> All { get; } =
    [
        new()
        {
            Name = Gateway,
            Project = "gateway/Cooperation.Gateway.csproj",
            UsesKeys = true,
            HasInternalListener = true,
            Calls = [Portal, Identity, "hotline", "reviews"],
        },
        new()
        {
            Name = Portal,
            Project = "services/Portal/Cooperation.Portal.csproj",
            UsesKeys = true,
            Calls = [Identity, "hotline", "reviews"],
        },
        new() { Name = Identity, Project = "services/Identity/Cooperation.Identity.csproj" },
        new()
        {
            Name = "hotline",
            Project = "services/Hotline/Cooperation.Hotline.csproj",
            UsesBroker = true,
            UsesKeys = true,
        },
        new()
        {
            Name = "reviews",
            Project = "services/Reviews/Cooperation.Reviews.csproj",
            UsesBroker = true,
        },
    ];

    /// <summary>The one with this name.</summary>
    public static ServiceDescription Get(string name) => All.Single(service => string.Equals(service.Name, name, StringComparison.Ordinal));
}
