using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The fields of an entry that can be corrected. Partner, direction, medium, area and times are not among them: they decided number, desk and clocks, so such a record is voided and logged anew.</summary>
public static class CorrectableFields
{
    /// <summary>Every field, by its name in requests.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "kind",
        "province",
        "place",
        "sourceReliability",
        "informationCredibility",
        "handling",
        "useCondition",
        "useRestriction",
        "language",
        "officialNumber",
        "counterpartContact",
        "subject",
        "summary",
        "translation",
    ];

    /// <summary>The codes of a field that has a list which never changes; null where there is none, and where the list goes by the day.</summary>
    public static IReadOnlyList<string>? CodesOf(string field) =>
        field switch
        {
            "kind" => ExchangeKinds.All,
            "sourceReliability" => SourceReliabilities.All,
            "informationCredibility" => InformationCredibilities.All,
            "useCondition" => UseConditions.All,
            _ => null,
        };

    /// <summary>How long a text may be in a field: as when logging.</summary>
    public static int LimitOf(string field) =>
        field switch
        {
            "summary" or "translation" => 10_000,
            "subject" => 300,
            "useRestriction" => 500,
            "officialNumber" => 100,
            _ => 200,
        };

    /// <summary>What stands in a field.</summary>
    public static string? Value(this ExchangeEntry entry, string field) =>
        field switch
        {
            "kind" => entry.Kind,
            "province" => entry.Province,
            "place" => entry.Place,
            "sourceReliability" => entry.SourceReliability,
            "informationCredibility" => entry.InformationCredibility,
            "handling" => entry.Handling,
            "useCondition" => entry.UseCondition,
            "useRestriction" => entry.UseRestriction,
            "language" => entry.Language,
            "officialNumber" => entry.OfficialNumber,
            "counterpartContact" => entry.CounterpartContact,
            "subject" => entry.Subject,
            "summary" => entry.Summary,
            "translation" => entry.Translation,
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    /// <summary>The entry with another value in a field. A field that an entry can't be without keeps its value when none is given.</summary>
    public static ExchangeEntry With(this ExchangeEntry entry, string field, string? value) =>
        field switch
        {
            "kind" => entry with { Kind = value ?? entry.Kind },
            "province" => entry with { Province = value },
            "place" => entry with { Place = value },
            "sourceReliability" => entry with { SourceReliability = value ?? entry.SourceReliability },
            "informationCredibility" => entry with { InformationCredibility = value ?? entry.InformationCredibility },
            "handling" => entry with { Handling = value ?? entry.Handling },
            "useCondition" => entry with { UseCondition = value },
            "useRestriction" => entry with { UseRestriction = value },
            "language" => entry with { Language = value ?? entry.Language },
            "officialNumber" => entry with { OfficialNumber = value },
            "counterpartContact" => entry with { CounterpartContact = value },
            "subject" => entry with { Subject = value },
            "summary" => entry with { Summary = value },
            "translation" => entry with { Translation = value },
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
}
