namespace Cooperation.Launcher.Instances;

/// <summary>How an instance is run.</summary>
public sealed record InstanceOptions
{
    /// <summary>Its data directory.</summary>
    public required string Directory { get; init; }

    /// <summary>The build its processes run from: <c>release</c> or <c>debug</c>.</summary>
    public required string Configuration { get; init; }

    /// <summary>Fingerprint of that build, to tell processes of an older one.</summary>
    public required string Build { get; init; }

    /// <summary>Port of the gateway; null: the one it had, or 8130 if it is free.</summary>
    public int? GatewayPort { get; init; }

    /// <summary>False only for tests.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>The date of demo pages; null without demo data.</summary>
    public string? DemoDate { get; init; }

    /// <summary>More settings for every service, for example short limits in a test.</summary>
    public IReadOnlyDictionary<string, string> MoreSettings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
