using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Papers;

/// <summary>A paper that was made for a case: which one, for whom, with what number. Its file lies sealed beside it (R20); who made it and when stands there.</summary>
public sealed class CasePaper
{
    private readonly List<NamedOnPaper> persons = [];

    private CasePaper() { }

    /// <summary>Its key, which is its file's.</summary>
    public Guid Id { get; private init; }

    /// <summary>The case.</summary>
    public CaseId CaseId { get; private init; }

    /// <summary>One of <see cref="Codes.CasePaperKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>One of <see cref="Codes.CasePaperLanguages"/>.</summary>
    public string Language { get; private init; } = "";

    /// <summary>Its number: <c>CP-KH-2018-000012</c>.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The day that stands on it.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The desk that issues it.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>The rule by which it does, as it held on that day.</summary>
    public string Basis { get; private init; } = "";

    /// <summary>Its file as PDF, once somebody has printed it so; null where nobody has.</summary>
    public Guid? Pdf { get; private set; }

    /// <summary>Whether fields were left open on it, to be filled in by hand.</summary>
    public bool HasGaps { get; private init; }

    /// <summary>Whom it names.</summary>
    public IReadOnlyList<NamedOnPaper> Persons => persons;

    /// <summary>The papers of the cases with a partner are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("CP", partner);

    /// <summary>Notes the file that it is as PDF; the first one stays, so that every print of it is the same to the byte.</summary>
    /// <param name="file">Key of the file.</param>
    public void PrintedAs(Guid file) => Pdf ??= file;

    /// <summary>Registers a paper whose file is kept.</summary>
    /// <param name="file">Key of the file.</param>
    /// <param name="opened">The case.</param>
    /// <param name="head">What stands on it.</param>
    /// <param name="named">Whom it names.</param>
    public static CasePaper Of(Guid file, RepatriationCase opened, PaperHead head, IEnumerable<Person> named)
    {
        var paper = new CasePaper
        {
            Id = file,
            CaseId = opened.Id,
            Kind = head.Kind,
            Language = head.Language,
            Number = head.Number,
            Day = head.Day,
            Desk = head.Desk,
            Basis = head.Basis,
            HasGaps = head.HasGaps,
        };
        paper.persons.AddRange(named.Select((person, place) => NamedOnPaper.Of(place + 1, person)));
        return paper;
    }
}

/// <summary>What a paper says of itself.</summary>
/// <param name="Kind">One of <see cref="Codes.CasePaperKinds"/>.</param>
/// <param name="Language">One of <see cref="Codes.CasePaperLanguages"/>.</param>
/// <param name="Number">Its number.</param>
/// <param name="Day">Its day.</param>
/// <param name="Desk">The desk that issues it.</param>
/// <param name="Basis">The rule by which it does.</param>
/// <param name="HasGaps">Whether fields were left open.</param>
public sealed record PaperHead(string Kind, string Language, string Number, DateOnly Day, string Desk, string Basis, bool HasGaps);

/// <summary>Somebody whom a paper names.</summary>
public sealed class NamedOnPaper
{
    private NamedOnPaper() { }

    /// <summary>Place on it, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Who.</summary>
    public PersonId PersonId { get; private init; }

    /// <summary>What people call him.</summary>
    public string Pseudonym { get; private init; } = "";

    internal static NamedOnPaper Of(int number, Person person) =>
        new()
        {
            Number = number,
            PersonId = person.Id,
            Pseudonym = person.Pseudonym,
        };
}
