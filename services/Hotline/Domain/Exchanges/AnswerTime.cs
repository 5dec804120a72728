namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Within how many hours an exchange of one urgency is to be answered, by which source, over some time (R13).</summary>
public sealed class AnswerTime : IDated
{
    /// <summary>One of <see cref="Codes.Urgencies"/>.</summary>
    public required string Urgency { get; init; }

    /// <summary>The hours.</summary>
    public required int Hours { get; init; }

    /// <summary>How they are counted: <c>continuous</c> counts every hour.</summary>
    public required string Calendar { get; init; }

    /// <summary>Where the rule stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether somebody has checked the rule against its source.</summary>
    public required bool Verified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The rule as an exchange keeps it, whatever becomes of the data later.</summary>
    public AnswerRule AsRule() => new(Hours, Calendar, Source, !Verified);
}
