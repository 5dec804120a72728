using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>One entry in the book of a channel: from this day on these terms hold, or the channel is closed. Entries are added and never changed.</summary>
public sealed class ChannelState
{
    private ChannelState() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Place in the book, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The first day for which it holds.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Whether the channel is closed from that day on.</summary>
    public bool Closes { get; private init; }

    /// <summary>The terms; those it had last where it closes.</summary>
    public ChannelTerms Terms { get; private init; } = null!;

    /// <summary>Why, or by which paper, as the desk wrote it.</summary>
    public string? Note { get; private init; }

    /// <summary>When it was written down; null where it came with the reference data.</summary>
    public DateTimeOffset? RecordedAt { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Officer? RecordedBy { get; private init; }

    internal static ChannelState Of(int number, DateOnly from, bool closes, ChannelTerms terms, Entry? entry, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            From = from,
            Closes = closes,
            Terms = terms,
            Note = entry?.Note,
            RecordedAt = entry is null ? null : at,
            RecordedBy = entry?.By,
        };

    /// <summary>Who writes an entry, and why.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Note">Why, or by which paper.</param>
    public sealed record Entry(Officer By, string Note);
}
