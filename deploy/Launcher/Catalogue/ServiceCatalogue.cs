namespace Cooperation.Launcher.Catalogue;

/// <summary>The one table of services: launcher, broker rights, the gateway's routes and audiences, tests and container files follow it.</summary>
public static class ServiceCatalogue
{
    /// <summary>The front door.</summary>
    public const string Gateway = "gateway";

    /// <summary>Where accounts are.</summary>
    public const string Identity = "identity";

    /// <summary>What was counted of all the others.</summary>
    public const string Reviews = "reviews";

    /// <summary>The pages; knows whether it shows a demonstration.</summary>
    public const string Portal = "portal";

    /// <summary>What the gateway routes to beside Portal, and Portal calls for its pages: a new service is a row here.</summary>
    private static ServiceDescription[] Services =>
        [
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
                Name = "repatriation",
                Project = "services/Repatriation/Cooperation.Repatriation.csproj",
                UsesBroker = true,
                UsesKeys = true,
            },
            new()
            {
                Name = "agreements",
                Project = "services/Agreements/Cooperation.Agreements.csproj",
                UsesBroker = true,
                UsesKeys = true,
            },
            new()
            {
                Name = "meetings",
                Project = "services/Meetings/Cooperation.Meetings.csproj",
                UsesBroker = true,
                UsesKeys = true,
            },
            new()
            {
                Name = Reviews,
                Project = "services/Reviews/Cooperation.Reviews.csproj",
                UsesBroker = true,
            },
        ];

    private static IReadOnlyList<string> Behind => [.. Services.Select(service => service.Name)];

    /// <summary>All of them, in the order they are shown.</summary>
    public static IReadOnlyList<ServiceDescription> All { get; } =
    [
        new()
        {
            Name = Gateway,
            Project = "gateway/Cooperation.Gateway.csproj",
            UsesKeys = true,
            HasInternalListener = true,
            Calls = [Portal, .. Behind],
        },
        new()
        {
            Name = Portal,
            Project = "services/Portal/Cooperation.Portal.csproj",
            UsesKeys = true,
            Calls = Behind,
        },
        .. Services,
    ];

    /// <summary>The one with this name.</summary>
    public static ServiceDescription Get(string name) => All.Single(service => string.Equals(service.Name, name, StringComparison.Ordinal));
}
