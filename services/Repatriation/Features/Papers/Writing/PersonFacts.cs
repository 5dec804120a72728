using System.Globalization;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>Who somebody is on a paper: as lines of names and values, or as a row of a list.</summary>
internal static class PersonFacts
{
    private const string None = "Không có thông tin";

    /// <summary>The lines; what the paper needs and nobody knows is marked there.</summary>
    public static IEnumerable<PaperFact> Of(PaperDraft draft, NamedPerson one) =>
        [
            new("Họ và tên", one.Details.Name?.ToUpperInvariant()),
            new("Tên gọi khác", one.OtherNames ?? None),
            new("Giới tính", one.Person.Sex == PersonSexes.Unknown ? null : draft.Named("personSex", one.Person.Sex)),
            new("Ngày, tháng, năm sinh", one.Birth),
            new("Quốc tịch", Nationality(draft, one)),
            new("Giấy tờ tùy thân", one.Documents ?? None),
            new("Nơi cư trú", one.Details.Address),
            new("Mã số trong hồ sơ", $"{one.Person.Pseudonym} ({one.Person.CaseReference})"),
        ];

    /// <summary>The lines of each person, under a number where there are several.</summary>
    public static IEnumerable<PaperPart> OfAll(PaperDraft draft) =>
        draft.Persons.Count == 1
            ? [new PaperFacts([.. Of(draft, draft.Persons[0])])]
            : draft
                .Persons.Index()
                .SelectMany(one =>
                    (PaperPart[])
                        [
                            new PaperHeading(
                                string.Create(CultureInfo.InvariantCulture, $"Người thứ {one.Index + 1}: {one.Item.Person.Pseudonym}")
                            ),
                            new PaperFacts([.. Of(draft, one.Item)]),
                        ]
                );

    /// <summary>A list with a column of the paper's own.</summary>
    public static PaperTable List(PaperDraft draft, string head, Func<NamedPerson, string?> cell) =>
        new(
            [new("TT", 3), new("Họ và tên", 11), new("Giới tính", 4), new("Năm sinh", 7), new("Giấy tờ", 8), new("Mã số", 8), new(head, 9)],
            [
                .. draft
                    .Persons.Index()
                    .Select(one =>
                        (string?[])
                            [
                                (one.Index + 1).ToString(CultureInfo.InvariantCulture),
                                NameOf(one.Item),
                                one.Item.Person.Sex == PersonSexes.Unknown ? null : draft.Named("personSex", one.Item.Person.Sex),
                                one.Item.Birth,
                                one.Item.Details.TravelPaper ?? one.Item.Documents ?? "Không có",
                                one.Item.Person.Pseudonym,
                                cell(one.Item),
                            ]
                    ),
            ]
        );

    private static string? NameOf(NamedPerson one) =>
        one.ForeignName is { } foreign && one.Details.Name is { } name ? $"{name}\n{foreign}" : one.Details.Name;

    private static string? Nationality(PaperDraft draft, NamedPerson one) =>
        one.Details.Nationality switch
        {
            null => null,
            "VN" => "Việt Nam",
            "stateless" => "Không quốc tịch",
            var code => draft.Named(Platform.Hosting.Seeds.ReferenceNames.Partner, code),
        };
}
