namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What an instrument is: entered by a planner, or as the plan's data have it.</summary>
public sealed record InstrumentTerms
{
    /// <summary>The code people use: <c>KH-2005</c>. It begins with the partner.</summary>
    public required string Code { get; init; }

    /// <summary>Partner country.</summary>
    public required string Partner { get; init; }

    /// <summary>One of <see cref="Codes.InstrumentKinds"/>, or a code of old data.</summary>
    public required string Kind { get; init; }

    /// <summary>The title as it was signed, never 'corrected'.</summary>
    public required string Title { get; init; }

    /// <summary>The title in English.</summary>
    public string? TitleEnglish { get; init; }

    /// <summary>The title in the partner's language.</summary>
    public string? TitlePartner { get; init; }

    /// <summary>The agencies of Viet Nam that take part.</summary>
    public IReadOnlyList<string> TakingPart { get; init; } = [];

    /// <summary>The code of the instrument that it amends.</summary>
    public string? Amends { get; init; }
}
