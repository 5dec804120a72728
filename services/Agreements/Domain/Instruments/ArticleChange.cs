using Cooperation.Agreements.Domain.Codes;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What becomes of an article.</summary>
public sealed record ArticleChange
{
    /// <summary>One of <see cref="ArticleActions"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Its number: 5, 5a.</summary>
    public required string Number { get; init; }

    /// <summary>Its heading.</summary>
    public string? Heading { get; init; }

    /// <summary>Its text; null where it is repealed.</summary>
    public string? Text { get; init; }

    /// <summary>Its text in English.</summary>
    public string? TextEnglish { get; init; }

    /// <summary>Who promises what in it.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init; } = [];
}

/// <summary>What one side, or both, promise in an article.</summary>
/// <param name="Side">One of <see cref="ObligationSides"/>.</param>
/// <param name="Text">What.</param>
public sealed record Obligation(string Side, string Text);

/// <summary>An article as it stands on a day.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text.</param>
/// <param name="TextEnglish">Its text in English.</param>
/// <param name="Obligations">Who promises what in it.</param>
/// <param name="Since">It reads so since this day.</param>
/// <param name="Amendment">The instrument by which it reads so; null as it was signed.</param>
public sealed record Article(
    string Number,
    string? Heading,
    string? Text,
    string? TextEnglish,
    IReadOnlyList<Obligation> Obligations,
    DateOnly Since,
    string? Amendment
);
