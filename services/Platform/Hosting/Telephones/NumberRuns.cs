using System.Text.RegularExpressions;

namespace Cooperation.Platform.Hosting.Telephones;

/// <summary>Numbers in a text, however their digits are grouped: a run of digits with spaces, dots, hyphens or brackets between is one number, or several that stand beside each other.</summary>
public static partial class NumberRuns
{
    // So many groups of a run are tried together; a number of more is none that people write.
    private const int MostGroups = 8;

    /// <summary>What <paramref name="kindOf"/> takes for a number, in its order; it is asked of a stretch of the text from start to end.</summary>
    public static IEnumerable<(T Kind, int Start, int End)> Find<T>(string text, Func<string, int, int, T?> kindOf)
        where T : struct
    {
        foreach (Match run in Run().Matches(text))
        {
            var (start, end) = (run.Index, run.Index + run.Length);
            while (start < end && At(text, start, end, kindOf) is var (kind, last, next))
            {
                if (kind is { } known)
                {
                    yield return (known, start, last);
                }

                start = next;
            }
        }
    }

    /// <summary>The telephones of a field or a cell.</summary>
    public static IReadOnlyList<string> Telephones(string text) =>
        [
            .. Find<bool>(text, (whole, start, end) => TelephoneNumber.IsInField(whole[start..end]) ? true : null)
                .Select(found => text[found.Start..found.End].Trim()),
        ];

    // The longest number that begins here, and where the next may begin: behind it, or behind the first gap.
    private static (T? Kind, int Last, int Next) At<T>(string text, int start, int end, Func<string, int, int, T?> kindOf)
        where T : struct
    {
        var gaps = new List<(int Left, int Right)> { (end, end) };
        foreach (var gap in Gap().EnumerateMatches(text.AsSpan(start, end - start)))
        {
            gaps.Insert(gaps.Count - 1, (start + gap.Index, start + gap.Index + gap.Length));
            if (gaps.Count > MostGroups)
            {
                break;
            }
        }

        for (var place = gaps.Count - 1; place >= 0; place--)
        {
            if (kindOf(text, start, gaps[place].Left) is { } kind)
            {
                return (kind, gaps[place].Left, gaps[place].Right);
            }
        }

        return (null, start, gaps[0].Right);
    }

    [GeneratedRegex(@"(?<![\w.\-])(?:\+?\(?\+?\d)[\d \u00A0.\-–()]{5,60}\d(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Run();

    [GeneratedRegex(@"[ \u00A0]*[\-–][ \u00A0]*|[ \u00A0]+", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
