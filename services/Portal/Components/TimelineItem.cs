namespace Cooperation.Portal.Components;

/// <summary>Something that happened to a record.</summary>
public sealed record TimelineItem(DateTimeOffset At, string What, string Who)
{
    /// <summary>The desk.</summary>
    public string? Where { get; init; }

    /// <summary>What came of it, where its name does not say it all.</summary>
    public string? More { get; init; }

    public string? Reason { get; init; }
}
