using Cooperation.Platform.Domain.People;

namespace Cooperation.Platform.Records.People;

/// <summary>The protected details as texts by name, the form in which each is sealed; lists stand one entry a line, which no entry can hold.</summary>
public static class DetailTexts
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>All of them, by name.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "name",
        "aliases",
        "birth",
        "document",
        "otherDocuments",
        "telephone",
        "otherTelephones",
        "sex",
        "nationality",
        "minor",
        "address",
        "travelPaper",
        "needs",
    ];

    /// <summary>Which of them are given.</summary>
    public static IReadOnlyList<string> NamesOf(ProtectedDetails details) => [.. Of(details).Keys];

    /// <summary>The same details without some of them.</summary>
    internal static ProtectedDetails Without(ProtectedDetails details, IReadOnlyCollection<string> left) =>
        Read(Of(details).Where(detail => !left.Contains(detail.Key)).ToDictionary(StringComparer.Ordinal));

    internal static IReadOnlyDictionary<string, string> Of(ProtectedDetails details) =>
        new (string Detail, string? Text)[]
        {
            ("name", details.Name),
            ("aliases", Lines(details.Aliases)),
            ("birth", details.Birth),
            ("document", details.Document),
            ("otherDocuments", Lines(details.OtherDocuments)),
            ("telephone", details.Telephone),
            ("otherTelephones", Lines(details.OtherTelephones)),
            ("sex", details.Sex),
            ("nationality", details.Nationality),
            ("minor", details.Minor is { } minor ? (minor ? Yes : No) : null),
            ("address", details.Address),
            ("travelPaper", details.TravelPaper),
            ("needs", Lines(details.Needs)),
        }
            .Where(value => value.Text is not null)
            .ToDictionary(value => value.Detail, value => value.Text!, StringComparer.Ordinal);

    internal static ProtectedDetails Read(IReadOnlyDictionary<string, string> texts) =>
        new(
            texts.GetValueOrDefault("name"),
            texts.GetValueOrDefault("birth"),
            texts.GetValueOrDefault("document"),
            texts.GetValueOrDefault("telephone")
        )
        {
            Aliases = Entries(texts, "aliases"),
            OtherDocuments = Entries(texts, "otherDocuments"),
            OtherTelephones = Entries(texts, "otherTelephones"),
            Sex = texts.GetValueOrDefault("sex"),
            Nationality = texts.GetValueOrDefault("nationality"),
            Minor = texts.TryGetValue("minor", out var minor) ? minor == Yes : null,
            Address = texts.GetValueOrDefault("address"),
            TravelPaper = texts.GetValueOrDefault("travelPaper"),
            Needs = Entries(texts, "needs"),
        };

    private static string? Lines(IReadOnlyList<string> entries) => entries.Count == 0 ? null : string.Join('\n', entries);

    private static string[] Entries(IReadOnlyDictionary<string, string> texts, string detail) =>
        texts.GetValueOrDefault(detail)?.Split('\n') ?? [];
}
