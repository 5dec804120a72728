using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The terms under which a protected detail is found (R20): unordered pairs of folded name words, whole paper numbers, whole telephone numbers; never a single common word.</summary>
public static class BlindTerms
{
    private const int CitizenNumber = 12;

    /// <summary>How many words of a name count, as written: no name needs more, and each word more adds a pair with every other.</summary>
    public const int MostWords = 16;

    /// <summary>Every unordered pair of words of a name: <c>Nguyễn Thị Đào</c> gives <c>nguyen thi</c>, <c>dao nguyen</c>, <c>dao thi</c>. A name of one word gives nothing.</summary>
    public static IReadOnlyList<string> PairsOf(string name)
    {
        string[] words =
        [
            .. TextFolding
                .Fold(name)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(TextFolding.OneSpelling)
                .Distinct(StringComparer.Ordinal)
                .Take(MostWords)
                .Order(StringComparer.Ordinal),
        ];
        return [.. words.SelectMany((first, place) => words.Skip(place + 1).Select(second => $"{first} {second}"))];
    }

    /// <summary>A paper number without spaces and signs, upper case; null when nothing is left. A citizen's number has 12 digits: where a spreadsheet dropped the 0 in front, it is there again.</summary>
    public static string? Document(string number) => Plain(number) is { } plain ? (IsWithoutZero(plain) ? "0" + plain : plain) : null;

    /// <summary>What a paper is looked for under: its number, and as records of before kept it without the 0. Any of them may hold.</summary>
    public static IReadOnlyList<string> SoughtDocuments(string number) =>
        Document(number) is not { } term ? []
        : term.Length == CitizenNumber && term[0] == '0' && term.All(char.IsAsciiDigit) ? [term, term[1..]]
        : [term];

    /// <summary>What a telephone is kept under: every number it may mean, as digits with the country; of each where several stand in one field.</summary>
    public static IReadOnlyList<string> Telephones(string field) => OfEach(field, number => TelephoneNumber.MeaningsOf(number));

    /// <summary>What it is looked for under: its meanings, and what records of before these rules hold it under. Any of them may hold.</summary>
    public static IReadOnlyList<string> SoughtTelephones(string field) => OfEach(field, TelephoneNumber.SoughtAs);

    private static string? Plain(string number)
    {
        var plain = new string([.. TextFolding.Fold(number).Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return plain.Length == 0 ? null : plain;
    }

    private static bool IsWithoutZero(string plain) => plain.Length == CitizenNumber - 1 && plain.All(char.IsAsciiDigit);

    // Where no number is told apart, the field is one: 7 digits without an area, a line inside a house.
    private static IReadOnlyList<string> OfEach(string field, Func<string, IReadOnlyList<string>> terms)
    {
        var numbers = NumberRuns.Telephones(field);
        return [.. (numbers.Count > 0 ? numbers : [field]).SelectMany(terms).Distinct(StringComparer.Ordinal)];
    }
}
