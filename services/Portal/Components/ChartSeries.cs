namespace Cooperation.Portal.Components;

/// <summary>What the bars of one kind count, one a group.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<int> Counts);
