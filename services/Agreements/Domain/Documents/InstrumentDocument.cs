using System.Globalization;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Documents;

/// <summary>An edition of a document of an instrument: the signed text, the notice of its entry into force, the plan that follows a review. Its content lies encrypted beside, under the same key; who reads it says its handling.</summary>
public sealed class InstrumentDocument
{
    /// <summary>So many stand with one instrument at most.</summary>
    public const int Most = 100;

    /// <summary>What references of documents begin with.</summary>
    public const string Prefix = "DC";

    private InstrumentDocument() { }

    /// <summary>Its key, and that of its content.</summary>
    public Guid Id { get; private init; }

    /// <summary>The instrument.</summary>
    public InstrumentId InstrumentId { get; private init; }

    /// <summary>Its place among those of the instrument: that of all its editions.</summary>
    public int Ordinal { get; private init; }

    /// <summary>Which edition of the document it is, from 1.</summary>
    public int Edition { get; private init; }

    /// <summary>One of <see cref="Codes.DocumentKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>A code of the list of languages.</summary>
    public string Language { get; private init; } = "";

    /// <summary>What it is called (case text).</summary>
    public string Title { get; private init; } = "";

    /// <summary>The number that it bears.</summary>
    public string? Number { get; private init; }

    /// <summary>The day that it bears.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>One of <see cref="Platform.Domain.Handling.Handlings"/>.</summary>
    public string Handling { get; private init; } = "";

    /// <summary>Who put it there.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When another edition took its place.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>When it was withdrawn and its content destroyed; that it was there stays.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>What people call it, whatever its edition: <c>DC-KH-2005-3</c>.</summary>
    /// <param name="instrument">The code of its instrument.</param>
    /// <param name="ordinal">Its place there.</param>
    public static string ReferenceOf(string instrument, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{instrument}-{ordinal}");

    /// <summary>Notes a document whose content is kept.</summary>
    /// <param name="content">The key of its content.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="entry">What was written of it.</param>
    /// <param name="ordinal">Its place among those of the instrument, where it is a new one.</param>
    /// <param name="former">The edition whose place it takes; null where it is the first one.</param>
    /// <param name="by">Who puts it there.</param>
    /// <param name="at">When.</param>
    public static InstrumentDocument Of(
        Guid content,
        InstrumentId instrument,
        DocumentEntry entry,
        int ordinal,
        InstrumentDocument? former,
        Officer by,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(entry);
        former?.ReplacedAt = at;
        return new()
        {
            Id = content,
            InstrumentId = instrument,
            Ordinal = former?.Ordinal ?? ordinal,
            Edition = (former?.Edition ?? 0) + 1,
            Kind = entry.Kind,
            Language = entry.Language,
            Title = entry.Title,
            Number = entry.Number,
            On = entry.On,
            Handling = entry.Handling,
            By = by,
            At = at,
        };
    }

    /// <summary>Notes that its content is there no more.</summary>
    /// <exception cref="DomainException">It was withdrawn before.</exception>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt = WithdrawnAt is null ? at : throw new DomainException(DocumentErrors.Gone());
}

/// <summary>What somebody writes of a document.</summary>
/// <param name="Kind">One of <see cref="Codes.DocumentKinds"/>.</param>
/// <param name="Language">A code of the list of languages.</param>
/// <param name="Title">What it is called (case text).</param>
/// <param name="Number">The number that it bears.</param>
/// <param name="On">The day that it bears.</param>
/// <param name="Handling">One of <see cref="Platform.Domain.Handling.Handlings"/>.</param>
public sealed record DocumentEntry(string Kind, string Language, string Title, string? Number, DateOnly? On, string Handling);
