namespace Cooperation.Portal.Clients;

/// <summary>One thing that happened to a record.</summary>
public sealed record TimelineEntry(int Number, string What, DateTimeOffset At, string Name, string Desk, string? Note, long Version);
