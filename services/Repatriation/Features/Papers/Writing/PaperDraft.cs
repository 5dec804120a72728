using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>Everything out of which a paper is written, and what codes are called on it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Head">What the paper says of itself.</param>
/// <param name="Persons">Whom it names, opened.</param>
/// <param name="Handover">The handover by which they came or come; null where there is none.</param>
/// <param name="Place">The gate or marker; null where none is known.</param>
/// <param name="Laws">Which documents rule which matter.</param>
/// <param name="Names">What codes are called, in Vietnamese.</param>
/// <param name="Unverified">Whether the form was not held against its text.</param>
/// <param name="At">When it is made.</param>
internal sealed record PaperDraft(
    RepatriationCase Case,
    PaperHead Head,
    IReadOnlyList<NamedPerson> Persons,
    Handover? Handover,
    string? Place,
    LegalBases Laws,
    CodeNames Names,
    bool Unverified,
    DateTimeOffset At
)
{
    /// <summary>What is filled in by hand.</summary>
    public const string ByHand = "……………………………………………………………";

    private const string Capital = "Hà Nội"; // the seat of the central bodies

    /// <summary>The desk that issues it.</summary>
    public string Issuer => Names.OfDesk(Head.Desk, At);

    /// <summary>The partner's name.</summary>
    public string Partner => Named(ReferenceNames.Partner, Case.Partner)!;

    /// <summary>The place in the head: a mission's city stands in its name, a desk of a province has its province, a central body the capital.</summary>
    public string PlaceOfIssue =>
        Missions.OfDesk(Head.Desk) is not null
            ? Issuer[(Issuer.LastIndexOf(" tại ", StringComparison.Ordinal) is var at and >= 0 ? at + " tại ".Length : 0)..]
            : Names.PlaceOfDesk(Head.Desk, At) ?? Capital;

    /// <summary>Who heads it.</summary>
    public string Post => Missions.OfDesk(Head.Desk) is not null ? "Thủ trưởng cơ quan đại diện" : "Thủ trưởng đơn vị";

    /// <summary>How many people, in words of a form: <c>03 người</c>.</summary>
    public string Count => string.Create(CultureInfo.InvariantCulture, $"{Persons.Count:00} người");

    /// <summary>The procedure's law, that of the day on which the case was reported.</summary>
    public string Law => LawOf(LawOfTheDay.Procedure(ReportedOn));

    /// <summary>The documents of a rule, to be filled in by hand where the lists name none.</summary>
    public string LawOf(RuleOfDay rule) => Laws.Of(rule)?.Vi ?? ByHand;

    /// <summary>The day of the report.</summary>
    public DateOnly ReportedOn => CivilTime.DateOf(Case.ReportedAt);

    /// <summary>A code's name; null for none.</summary>
    public string? Named(string list, string? code) => code is null ? null : Names.Of(list, code, At);

    /// <summary>The names of codes, one after another; null for none.</summary>
    public string? Named(string list, IReadOnlyList<string> codes) =>
        codes.Count == 0 ? null : string.Join(", ", codes.Select(code => Named(list, code)));

    /// <summary>A time in words; null for none.</summary>
    public static string? Moment(DateTimeOffset? at) => at is { } moment ? PaperDates.InWords(moment) : null;

    /// <summary>A day in words; null for none.</summary>
    public static string? Day(DateOnly? day) => day is { } known ? PaperDates.InWords(known) : null;
}

/// <summary>Somebody on a paper: where he stands, and who he is.</summary>
internal sealed record NamedPerson(Person Person, ProtectedDetails Details)
{
    /// <summary>His birth as a form writes it: <c>12/05/1999</c>, <c>05/1999</c>, <c>1999</c>, <c>khoảng 1999</c>; null where it is not known.</summary>
    public string? Birth =>
        Details.Birth is not { } birth ? null
        : birth.EndsWith('~') ? $"khoảng {birth.TrimEnd('~')}"
        : string.Join('/', birth.Split('-').Reverse());

    /// <summary>His name in the partner's script, where one was written down.</summary>
    public string? ForeignName =>
        Details.Aliases is { Count: > 0 } aliases
            ? aliases.FirstOrDefault(alias => alias.Any(letter => letter is > '\u02ff' and not (>= '\u1e00' and <= '\u20ff')))
            : null;

    /// <summary>Names beside it; null for none.</summary>
    public string? OtherNames => Details.Aliases.Count == 0 ? null : string.Join("; ", Details.Aliases);

    /// <summary>The numbers of his papers; null for none.</summary>
    public string? Documents =>
        Details.Document is null && Details.OtherDocuments.Count == 0
            ? null
            : string.Join("; ", Details.OtherDocuments.Prepend(Details.Document).OfType<string>());
}
