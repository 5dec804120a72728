namespace Cooperation.Portal.Clients;

/// <summary>A page of a service's list; <paramref name="Next"/> leads to the page after it.</summary>
public sealed record PageOf<TRow>(IReadOnlyList<TRow> Items, string? Next);
