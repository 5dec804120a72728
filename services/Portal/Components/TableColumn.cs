namespace Cooperation.Portal.Components;

/// <summary>A column of a table of records; one of them, the widest, has no width of its own.</summary>
public sealed record TableColumn(string Name, string? Width = null);
