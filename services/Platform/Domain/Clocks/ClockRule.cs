namespace Cooperation.Platform.Domain.Clocks;

/// <summary>Within which time something is to be done, by which source, over some time (R13). What is left empty holds for all; what is said is nearer and goes before.</summary>
public sealed class ClockRule : IDated
{
    /// <summary>The service whose clocks it is for.</summary>
    public required string Service { get; init; }

    /// <summary>The code of a <see cref="ClockKind"/> of that service.</summary>
    public required string Clock { get; init; }

    /// <summary>How the record must stand, by a code that its service means: of an exchange its urgency; null for any.</summary>
    public string? Condition { get; init; }

    /// <summary>The partner whose instrument sets a time of its own, or null for any.</summary>
    public string? Partner { get; init; }

    /// <summary>That instrument.</summary>
    public string? Instrument { get; init; }

    /// <summary>How much time; 0 where it is to be done immediately.</summary>
    public required decimal Amount { get; init; }

    /// <summary>One of <see cref="Platform.Domain.Calendar.CountingUnits"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>One of <see cref="ClockCalendars"/>.</summary>
    public required string Calendar { get; init; }

    /// <summary>How long before the end the desk is warned, in the same unit.</summary>
    public required decimal WarnBefore { get; init; }

    /// <summary>Where the rule stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nobody has yet checked it against its source.</summary>
    public required bool Unverified { get; init; }

    /// <summary>The document in which it stands, by number.</summary>
    public string? Document { get; init; }

    /// <summary>Its article.</summary>
    public string? Article { get; init; }

    /// <summary>The event with which the limit begins to run.</summary>
    public string? StartsWith { get; init; }

    /// <summary>How much more time may be given, in the same unit; null where none may.</summary>
    public decimal? ExtendBy { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The rule as a clock keeps it, whatever becomes of the data later.</summary>
    public ClockTerms AsTerms() =>
        new(Amount, Unit, Calendar, WarnBefore, Source, Instrument, Unverified, Document, Article, StartsWith, ExtendBy);

    internal bool IsFor(string clock, string? condition, string? partner) =>
        Clock == clock && (Condition is null || Condition == condition) && (Partner is null || Partner == partner);
}
