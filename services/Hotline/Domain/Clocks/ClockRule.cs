using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>Within which time something is to be done, by which source, over some time (R13). What is left empty holds for all; what is said is nearer and goes before.</summary>
public sealed class ClockRule : IDated
{
    /// <summary>One of <see cref="ClockKinds"/>.</summary>
    public required string Clock { get; init; }

    /// <summary>One of <see cref="Codes.Urgencies"/>, or null for any.</summary>
    public string? Urgency { get; init; }

    /// <summary>The partner whose instrument sets a time of its own, or null for any.</summary>
    public string? Partner { get; init; }

    /// <summary>That instrument.</summary>
    public string? Instrument { get; init; }

    /// <summary>How much time.</summary>
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

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The rule as a clock keeps it, whatever becomes of the data later.</summary>
    public ClockTerms AsTerms() => new(Amount, Unit, Calendar, WarnBefore, Source, Instrument, Unverified);

    internal bool IsFor(string clock, string urgency, string partner) =>
        Clock == clock && (Urgency is null || Urgency == urgency) && (Partner is null || Partner == partner);
}
