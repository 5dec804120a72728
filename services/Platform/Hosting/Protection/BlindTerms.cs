using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The terms under which a protected detail is found (R20): unordered pairs of folded name words, whole paper numbers, whole telephone numbers; never a single common word.</summary>
public static class BlindTerms
{
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

    /// <summary>A paper number without spaces and signs, upper case; null when nothing is left.</summary>
    public static string? Document(string number)
    {
        var plain = new string([.. TextFolding.Fold(number).Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>A telephone number as digits with the country's prefix, whichever way it was typed; null when nothing is left.</summary>
    public static string? Telephone(string number) => TelephoneTerm.Of(number);
}
