namespace Cooperation.Launcher.Servers;

/// <summary>What goes from an exchange to a queue; the default exchange has no name.</summary>
public sealed record QueueBinding(string Source, string Destination);
