using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.People;

/// <summary>That somebody read something of an exchange: its text, who a person is, or what is attached. Kept beside the audit, with the name under which he then worked, so that the desk sees who has seen what.</summary>
public sealed class Reading
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

    private Reading() { }

    /// <summary>Key, in order of time.</summary>
    public Guid Id { get; private init; }

    /// <summary>The exchange.</summary>
    public ExchangeId ExchangeId { get; private init; }

    /// <summary>The person, unless it was the text.</summary>
    public PersonId? PersonId { get; private init; }

    /// <summary>The attachment, where it was one.</summary>
    public Guid? AttachmentId { get; private init; }

    /// <summary><see cref="Text"/>, <see cref="Person"/>, <see cref="Search"/>, <see cref="Print"/>, <see cref="Export"/> or <see cref="Attachment"/>.</summary>
    public string What { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>The broken glass through which a supervisor read, or null.</summary>
    public Guid? GlassBreakId { get; private init; }

    /// <summary>Notes a reading of the text.</summary>
    public static Reading OfText(ExchangeId exchange, Officer by, DateTimeOffset at) => Of(exchange, person: null, Text, by, at);

    /// <summary>Notes that a printed page was asked for.</summary>
    public static Reading OfPrint(ExchangeId exchange, Officer by, DateTimeOffset at) => Of(exchange, person: null, Print, by, at);

    /// <summary>Notes that the text went out in an exported file.</summary>
    public static Reading OfExport(ExchangeId exchange, Officer by, DateTimeOffset at) => Of(exchange, person: null, Export, by, at);

    /// <summary>Notes that the details of a person were opened.</summary>
    public static Reading OfPerson(ExchangeId exchange, PersonId person, Officer by, DateTimeOffset at, Guid? glassBreak) =>
        Of(exchange, person, Person, by, at, glassBreak);

    /// <summary>Notes that a search found a person.</summary>
    public static Reading OfSearch(ExchangeId exchange, PersonId person, Officer by, DateTimeOffset at) =>
        Of(exchange, person, Search, by, at);

    /// <summary>Notes that the content of an attachment was opened.</summary>
    public static Reading OfAttachment(ExchangeId exchange, Guid attachment, Officer by, DateTimeOffset at, Guid? glassBreak) =>
        Of(exchange, person: null, Attachment, by, at, glassBreak, attachment);

    private static Reading Of(
        ExchangeId exchange,
        PersonId? person,
        string what,
        Officer by,
        DateTimeOffset at,
        Guid? glassBreak = null,
        Guid? attachment = null
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            ExchangeId = exchange,
            PersonId = person,
            What = what,
            By = by,
            At = at,
            GlassBreakId = glassBreak,
            AttachmentId = attachment,
        };
}
