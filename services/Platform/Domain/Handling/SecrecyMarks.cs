using System.Text;
using System.Text.RegularExpressions;

namespace Cooperation.Platform.Domain.Handling;

/// <summary>
/// Recognises the mark of a state secret in a text. Small 'mật' in a sentence (mật độ, bí mật, mật khẩu, tối mật phục) is an ordinary word;
/// what nobody writes but as a mark counts wherever it stands.
/// </summary>
public static partial class SecrecyMarks
{
    // In a line of capitals these begin with MẬT and are no mark.
    private static readonly HashSet<string> OrdinaryWords = new(StringComparer.Ordinal)
    {
        "KHẨU",
        "ĐỘ",
        "DANH",
        "MÃ",
        "THÁM",
        "VỤ",
        "PHỤC",
        "THIẾT",
        "ONG",
        "BÁO",
        "LỆNH",
        "HIỆU",
        "NGỮ",
        "THƯ",
        "GHI",
        "ƯỚC",
        "MÍA",
    };

    /// <summary>Whether the mark of a state secret stands in the text.</summary>
    public static bool AreIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var composed = text.Normalize(NormalizationForm.FormC);
        return Anywhere().IsMatch(composed) || composed.Split('\n', StringSplitOptions.TrimEntries).Any(IsStamp);
    }

    private static bool IsStamp(string line) =>
        Stamp().Match(line) is { Success: true } stamp && !(stamp.Groups["next"] is { Success: true } next && IsOrdinary(next.Value));

    private static bool IsOrdinary(string next) => OrdinaryWords.Contains(next);

    // TỐI MẬT and TUYỆT MẬT in capitals; MẬT or Mật between brackets; 'Độ mật: …' however it is written.
    [GeneratedRegex(
        @"(?:^|\P{L})(?:TỐI|TUYỆT)\s+MẬT(?:\P{L}|$)"
            + @"|[\(\[\{<«“""]\s*(?:(?i:(?:tối|tuyệt)\s+mật)|MẬT|Mật)\s*[\)\]\}>»”""]"
            + @"|(?i:(?:^|\P{L})(?:mức\s+)?độ\s+mật\s*[:\-–]?\s*(?:(?:tuyệt|tối)\s+)?mật(?:\P{L}|$))",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Anywhere();

    // At the beginning of a line: MẬT in capitals; Mật, Tối mật, Tuyệt mật alone or before a sign or a number.
    [GeneratedRegex(
        @"^[^\p{L}\p{N}]*(?:MẬT(?:[^\p{L}\s]|$|\s+(?<next>\p{L}+)|\s+[^\p{L}\s])|(?:Mật|(?i:(?:tuyệt|tối)\s+mật))\s*(?:$|[^\p{L}\s]))",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Stamp();
}
