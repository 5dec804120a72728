namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What the text became on a day: as signed, or by an amendment. Of two that stand, none begins on the same day as another.</summary>
public sealed class TextVersion
{
    private TextVersion() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>From this day on.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The instrument that amends it so; null for the text as signed.</summary>
    public string? Amendment { get; private init; }

    /// <summary>What becomes of which article; empty where the text was not entered.</summary>
    public IReadOnlyList<ArticleChange> Changes { get; private set; } = [];

    /// <summary>Whether it is not known that it began on this day.</summary>
    public bool Unverified { get; private set; }

    /// <summary>As it is written down.</summary>
    public static TextVersion Of(DateOnly from, string? amendment, IReadOnlyList<ArticleChange> changes, bool unverified = false) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            From = from,
            Amendment = amendment,
            Changes = changes,
            Unverified = unverified,
        };

    internal void Begin(DateOnly from) => (From, Unverified) = (from, false);

    internal void Enter(IReadOnlyList<ArticleChange> changes) => Changes = changes;
}
