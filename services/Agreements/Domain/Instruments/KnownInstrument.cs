namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What the plan's data know of an instrument.</summary>
public sealed record KnownInstrument
{
    /// <summary>What it is.</summary>
    public required InstrumentTerms Terms { get; init; }

    /// <summary>Where it stood.</summary>
    public required string Status { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly StatusSince { get; init; }

    /// <summary>The agency that leads it.</summary>
    public required string LeadAgency { get; init; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day it entered into force.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>The instruments that amend it.</summary>
    public IReadOnlyList<string> AmendedBy { get; init; } = [];

    /// <summary>Whether something about it was not seen in an official text.</summary>
    public bool Unverified { get; init; }

    /// <summary>Where this comes from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
