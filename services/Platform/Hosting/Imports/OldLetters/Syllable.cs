using System.Text;
using System.Text.RegularExpressions;

namespace Cooperation.Platform.Hosting.Imports.OldLetters;

/// <summary>Whether a word could be Vietnamese: its beginning, its vowels and its end fit, under one tone at most.</summary>
internal static partial class Syllable
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    public static bool Is(string word)
    {
        var plain = new StringBuilder(word.Length);
        var tones = 0;
        foreach (var part in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(part, StringComparison.Ordinal))
            {
                tones++;
            }
            else
            {
                plain.Append(part);
            }
        }

        return tones <= 1 && Shape().IsMatch(plain.ToString().Normalize(NormalizationForm.FormC));
    }

    [GeneratedRegex(
        "^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
            + "(a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oai|oao|oay|oă|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu)"
            + "(ch|nh|ng|[cmnpt])?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Shape();
}
