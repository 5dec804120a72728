namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What everybody who may see a person is told of him when he is entered; who he is goes another way (R20).</summary>
public sealed record PersonEntry
{
    /// <summary>One of <see cref="Codes.PersonSexes"/>.</summary>
    public required string Sex { get; init; }

    /// <summary>One of <see cref="Codes.PersonAgeBands"/>, on the day that counts.</summary>
    public required string AgeBand { get; init; }

    /// <summary>Why what is said of the age is doubted (case text, R21).</summary>
    public string? AgeDoubt { get; init; }

    /// <summary>Purposes of the exploitation, as far as known.</summary>
    public IReadOnlyList<string> Exploitation { get; init; } = [];
}
