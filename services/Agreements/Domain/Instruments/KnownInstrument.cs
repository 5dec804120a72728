namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What the plan's data know of an instrument.</summary>
public sealed record KnownInstrument
{
    /// <summary>What it is.</summary>
    public required InstrumentTerms Terms { get; init; }

    /// <summary>Where it stood, and since when, in order.</summary>
    public required IReadOnlyList<(string Status, DateOnly Since)> Standings { get; init; }

    /// <summary>The agency that leads it.</summary>
    public required string LeadAgency { get; init; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day it entered into force.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>Where it was signed.</summary>
    public string? SignedAt { get; init; }

    /// <summary>On what ground it entered into force.</summary>
    public string? ForceGround { get; init; }

    /// <summary>Number of the notice of that.</summary>
    public string? NoticeNumber { get; init; }

    /// <summary>The day of that notice.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>Who leads it on the partner's side.</summary>
    public string? PartnerLead { get; init; }

    /// <summary>What its text became, and when.</summary>
    public IReadOnlyList<TextVersion> Text { get; init; } = [];

    /// <summary>The instruments that amend it.</summary>
    public IReadOnlyList<string> AmendedBy { get; init; } = [];

    /// <summary>Whether something about it was not seen in an official text.</summary>
    public bool Unverified { get; init; }

    /// <summary>Where this comes from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
