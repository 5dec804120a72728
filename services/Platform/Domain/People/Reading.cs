using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.People;

/// <summary>That somebody read something of a record: its text, who a person is, or what is attached. Kept beside the audit, with the name under which he then worked, so that the desk sees who has seen what.</summary>
public sealed class Reading<TRecordId>
    where TRecordId : struct, IRecordId
{
    internal Reading() { }

    /// <summary>Key, in order of time.</summary>
    public Guid Id { get; internal init; }

    /// <summary>The record.</summary>
    public TRecordId RecordId { get; internal init; }

    /// <summary>The person, unless it was the text.</summary>
    public PersonId? PersonId { get; internal init; }

    /// <summary>The attachment, where it was one.</summary>
    public Guid? AttachmentId { get; internal init; }

    /// <summary>One of <see cref="Reading"/>.</summary>
    public string What { get; internal init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Who.</summary>
    public Officer By { get; internal init; } = null!;

    /// <summary>The alert of the broken glass through which a supervisor read, or null.</summary>
    public Guid? BreakGlassAlertId { get; internal init; }
}

/// <summary>What is read of a record, and the note of it.</summary>
public static class Reading
{
    /// <summary>The case text.</summary>
    public const string Text = "text";

    /// <summary>The protected details of one person.</summary>
    public const string Person = "person";

    /// <summary>A search that led to one person.</summary>
    public const string Search = "search";

    /// <summary>The case text, to be printed.</summary>
    public const string Print = "print";

    /// <summary>The case text, in an exported file.</summary>
    public const string Export = "export";

    /// <summary>The content of an attachment, downloaded or shown.</summary>
    public const string Attachment = "attachment";

    /// <summary>Notes a reading of the text.</summary>
    public static Reading<TRecordId> OfText<TRecordId>(TRecordId record, Officer by, DateTimeOffset at)
        where TRecordId : struct, IRecordId => Of(record, person: null, Text, by, at);

    /// <summary>Notes that a printed page was asked for.</summary>
    public static Reading<TRecordId> OfPrint<TRecordId>(TRecordId record, Officer by, DateTimeOffset at)
        where TRecordId : struct, IRecordId => Of(record, person: null, Print, by, at);

    /// <summary>Notes that the text went out in an exported file.</summary>
    public static Reading<TRecordId> OfExport<TRecordId>(TRecordId record, Officer by, DateTimeOffset at)
        where TRecordId : struct, IRecordId => Of(record, person: null, Export, by, at);

    /// <summary>Notes that the details of a person were opened.</summary>
    public static Reading<TRecordId> OfPerson<TRecordId>(TRecordId record, PersonId person, Officer by, DateTimeOffset at, Guid? alert)
        where TRecordId : struct, IRecordId => Of(record, person, Person, by, at, alert);

    /// <summary>Notes that a search found a person.</summary>
    public static Reading<TRecordId> OfSearch<TRecordId>(TRecordId record, PersonId person, Officer by, DateTimeOffset at)
        where TRecordId : struct, IRecordId => Of(record, person, Search, by, at);

    /// <summary>Notes that the content of an attachment was opened.</summary>
    public static Reading<TRecordId> OfAttachment<TRecordId>(TRecordId record, Guid attachment, Officer by, DateTimeOffset at, Guid? alert)
        where TRecordId : struct, IRecordId => Of(record, person: null, Attachment, by, at, alert, attachment);

    private static Reading<TRecordId> Of<TRecordId>(
        TRecordId record,
        PersonId? person,
        string what,
        Officer by,
        DateTimeOffset at,
        Guid? alert = null,
        Guid? attachment = null
    )
        where TRecordId : struct, IRecordId =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            RecordId = record,
            PersonId = person,
            What = what,
            By = by,
            At = at,
            BreakGlassAlertId = alert,
            AttachmentId = attachment,
        };
}
