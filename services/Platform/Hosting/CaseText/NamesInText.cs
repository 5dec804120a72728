using System.Text.RegularExpressions;

namespace Cooperation.Platform.Hosting.CaseText;

/// <summary>Finds what looks like a Vietnamese name: a family name and at least one word more, all with capitals, in whatever way they are joined.</summary>
internal static partial class NamesInText
{
    private const int LongestName = 5;
    private const int UsualName = 3;

    // What tells a street or a person stands this near before the name.
    private const int LongestBefore = 60;

    public static IEnumerable<FoundAt> In(string text)
    {
        foreach (Match run in Capitals().Matches(text))
        {
            if (NameIn(run, text) is { } found)
            {
                yield return found;
            }
        }
    }

    // "Chị Nguyễn Thị Hoa": a name begins at the first family name among the capitals.
    private static FoundAt? NameIn(Match run, string text)
    {
        var words = Word().Matches(run.Value).ToArray();
        var start = Array.FindIndex(words, word => VietnameseNames.Family.Contains(word.Value));
        if (start < 0 || start == words.Length - 1)
        {
            return null;
        }

        var length = Math.Min(words.Length - start, LongestName);
        if (IsShouted(words[start..]))
        {
            if (!MayBeginShouted(words[start].Value, words[start + 1].Value))
            {
                return null;
            }

            // In a sentence of capitals nothing tells where the name ends.
            length = words.Length - start > UsualName + 1 ? UsualName : words.Length - start;
        }

        var name = string.Join(' ', words.Skip(start).Take(length).Select(word => word.Value));
        var (first, last) = (words[start], words[start + length - 1]);
        var begin = run.Index + first.Index;
        return IsPlace(name, text[Math.Max(0, begin - LongestBefore)..begin])
            ? null
            : new FoundAt(new Finding(FindingKind.Name, name), run.Index + first.Index, last.Index + last.Length - first.Index);
    }

    private static bool IsShouted(Match[] words) => words.All(word => word.Value.All(char.IsUpper));

    private static bool MayBeginShouted(string family, string next) =>
        !VietnameseNames.AlsoWords.Contains(family) || VietnameseNames.Middle.Contains(next);

    private static bool IsPlace(string name, string before) =>
        VietnameseNames.Places.Any(place => name.StartsWith(place, StringComparison.OrdinalIgnoreCase))
        || OnStreet().IsMatch(before)
        || (VietnameseNames.Streets.Contains(name) && !OfPerson().IsMatch(before));

    [GeneratedRegex(@"(?<!\w)\p{Lu}\p{L}*(?:(?:[ \t\u00A0]+|[ \t]?-[ \t]?)\p{Lu}\p{L}*)+(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // What stands before an address: đường Trần Hưng Đạo, số 12 Lê Lợi, trường Lê Quý Đôn.
    [GeneratedRegex(
        @"(?i:(?:^|\P{L})(?:đường|phố|ngõ|ngách|hẻm|đại lộ|phường|xã|thôn|ấp|bản|chợ|cầu|trường|bệnh viện|công viên|quảng trường|đ\.)\s*|(?:^|\P{L})(?:số|nhà|ngõ|hẻm)\s+\d+\w?(?:/\d+\w?)*,?\s*)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OnStreet();

    [GeneratedRegex(
        @"(?i:(?:^|\P{L})(?:anh|chị|ông|bà|cô|chú|cháu|em|tên|tên là|họ tên|đối tượng|nạn nhân|bị can|nghi phạm)\s*:?\s*)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OfPerson();
}
