namespace Cooperation.Platform.Domain.Records;

/// <summary>Who did something, and for which desk.</summary>
/// <param name="Account">Key of the account.</param>
/// <param name="Name">Name shown on the timeline.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Desk">The desk.</param>
public sealed record Officer(Guid Account, string Name, string Agency, string Desk);
