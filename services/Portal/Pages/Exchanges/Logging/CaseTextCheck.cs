using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

/// <summary>Points out what looks like a name, a paper number or a telephone number in case text (R21). It looks at the form of the words only, so that it says the same of somebody known and unknown.</summary>
internal static partial class CaseTextCheck
{
    private const int LongestName = 5;

    private static readonly FrozenSet<string> FamilyNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Nguyễn",
        "Trần",
        "Lê",
        "Phạm",
        "Hoàng",
        "Huỳnh",
        "Phan",
        "Vũ",
        "Võ",
        "Đặng",
        "Bùi",
        "Đỗ",
        "Hồ",
        "Ngô",
        "Dương",
        "Lý",
        "Đào",
        "Đinh",
        "Đoàn",
        "Lâm",
        "Mai",
        "Trịnh",
        "Trương",
        "Tạ",
        "Tô",
        "Thạch",
        "Sùng",
        "Giàng",
        "Vàng",
        "Lò",
        "Lường",
        "Hà",
        "Cao",
        "Chu",
        "Châu",
        "Kiều",
        "Lương",
        "Lưu",
        "Nông",
        "Phùng",
        "Quách",
        "Thái",
        "Tống",
        "Triệu",
        "Vi",
        "Vương"
    );

    // Places that begin like a family name.
    private static readonly FrozenSet<string> Places = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Hồ Chí Minh",
        "Hà Nội",
        "Hà Giang",
        "Hà Tĩnh",
        "Hà Nam",
        "Hà Tiên",
        "Hà Khẩu",
        "Cao Bằng",
        "Thái Lan",
        "Thái Bình",
        "Thái Nguyên",
        "Châu Đốc",
        "Châu Á",
        "Mai Châu",
        "Lý Sơn",
        "Vũng Tàu",
        "Lào Cai",
        "Hoàng Sa",
        "Lâm Đồng",
        "Đoàn Biên Phòng",
        "Châu Âu",
        "Mai Sơn",
        "Lý Vạn"
    );

    public static IReadOnlyList<Finding> Find(params IEnumerable<string?> texts)
    {
        var found = new List<Finding>();
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            found.AddRange(Telephone().Matches(text).Select(match => new Finding(FindingKind.Telephone, match.Value.Trim())));
            found.AddRange(Paper().Matches(text).Select(match => new Finding(FindingKind.Paper, match.Value)));
            found.AddRange(
                Capitals()
                    .Matches(text)
                    .Select(match => NameIn(match.Value))
                    .OfType<string>()
                    .Select(name => new Finding(FindingKind.Name, name))
            );
        }

        return [.. found.Distinct()];
    }

    // "Chị Nguyễn Thị Hoa": a name begins at the first family name among the capitals and has at least one word more.
    private static string? NameIn(string capitals)
    {
        var words = capitals.Split(' ');
        var start = Array.FindIndex(words, FamilyNames.Contains);
        if (start < 0 || start == words.Length - 1)
        {
            return null;
        }

        var name = string.Join(' ', words[start..Math.Min(words.Length, start + LongestName)]);
        return Places.Any(place => name.StartsWith(place, StringComparison.OrdinalIgnoreCase)) ? null : name;
    }

    [GeneratedRegex(@"(?<![\d/.])(?:\+?(?:84|855|856|86|66|44|60)[ .-]?|0)\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Telephone();

    // Identity cards have 9 or 12 digits, passports a letter and 7 or 8.
    [GeneratedRegex(@"(?<![\w/.-])(?:[A-Z]\d{7,8}|[1-9]\d{8}|\d{12})(?![\w/])", RegexOptions.None, 1000)]
    private static partial Regex Paper();

    [GeneratedRegex(@"(?<!\w)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)+(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Capitals();
}

/// <summary>What a stretch of text looks like.</summary>
public enum FindingKind
{
    Name,
    Telephone,
    Paper,
}

/// <summary>A stretch of case text that looks personal.</summary>
public sealed record Finding(FindingKind Kind, string Text);
