namespace Cooperation.Platform.Domain.Records;

/// <summary>Who did something, and for which desk.</summary>
/// <param name="Account">Key of the account.</param>
/// <param name="Name">Name shown on the timeline.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Desk">The desk.</param>
public sealed record Officer(Guid Account, string Name, string Agency, string Desk)
{
    // One agency in the reference data, sixty-three in life.
    private const string PeoplesCommittees = "UBND";

    /// <summary>Whether the desk acts for itself alone: a People's Committee never for that of another province, though all are one agency.</summary>
    public bool ActsForDeskOnly => Agency == PeoplesCommittees;

    /// <summary>Whether what a desk of an agency began is this officer's to keep: the whole agency's, but for desks that act for themselves alone.</summary>
    public bool StandsFor(string agency, string desk) => Agency == agency && (!ActsForDeskOnly || Desk == desk);
}
