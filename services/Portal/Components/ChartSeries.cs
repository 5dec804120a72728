namespace Cooperation.Portal.Components;

/// <summary>What the bars of one kind count, one a group; null where nothing is known.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Counts);
