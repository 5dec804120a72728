using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What is planned of a handover, beside who is on its list.</summary>
public sealed record HandoverEntry
{
    /// <summary>Border gate, where it is at one.</summary>
    public string? Gate { get; init; }

    /// <summary>Border marker, where it is at one.</summary>
    public string? Marker { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>Who takes part for us: names or offices, for those who see the handover.</summary>
    public IReadOnlyList<string> OfficersOurs { get; init; } = [];

    /// <summary>Who takes part for the other side.</summary>
    public IReadOnlyList<string> OfficersTheirs { get; init; } = [];

    /// <summary>Vehicles (case text).</summary>
    public string? Vehicles { get; init; }

    /// <summary>What the group needs: of <see cref="Codes.PersonNeeds"/>.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>What else is to be known (case text).</summary>
    public string? Note { get; init; }
}

/// <summary>Somebody who is to be on the list.</summary>
/// <param name="Person">Who.</param>
/// <param name="Companion">One of <see cref="Codes.MinorCompanions"/>: who stands beside him, if he is a minor.</param>
public sealed record Listing(Person Person, string? Companion);

/// <summary>What somebody at the gate says of one person.</summary>
/// <param name="Person">Who.</param>
/// <param name="Came">Whether he came.</param>
/// <param name="Difference">One of <see cref="Codes.HandoverDifferences"/>: why that is not as planned.</param>
/// <param name="Note">More of it (case text).</param>
/// <param name="Companion">One of <see cref="Codes.MinorCompanions"/>: who stands beside a minor who was on no list.</param>
public sealed record Arrival(Person Person, bool Came, string? Difference, string? Note, string? Companion = null);
