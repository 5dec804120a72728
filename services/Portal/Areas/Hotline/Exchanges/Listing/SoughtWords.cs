using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Listing;

/// <summary>Which words of a line were looked for, so that the eye finds them. Hotline decides what is found; this only shows where.</summary>
public sealed partial class SoughtWords
{
    private const int FirstLine = 40;
    private const int Lead = 24;

    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly List<string> starts = [];

    public SoughtWords(string typed)
    {
        foreach (var part in Gaps().Split(typed))
        {
            FoldedWord[] words = [.. FoldedWords.Of(part)];
            whole.UnionWith(words.Select(word => word.Plain));
            if (words.Length > 0 && part.TrimEnd('"', '”', '»').EndsWith('*'))
            {
                starts.Add(words[^1].Start);
            }
        }
    }

    /// <summary>The line in pieces, each with whether it was looked for.</summary>
    public IEnumerable<(string Text, bool IsSought)> In(string line) =>
        Gaps().Split(line).Select(part => (part, FoldedWords.Of(part).Any(Is)));

    /// <summary>The same for a place of two lines: where the first word that was looked for stands far in, the line begins shortly before it.</summary>
    public IEnumerable<(string Text, bool IsSought)> Near(string line)
    {
        (string Text, bool IsSought)[] pieces = [.. In(line)];
        var first = Array.FindIndex(pieces, piece => piece.IsSought);
        var skipped = 0;
        while (
            skipped < first
            && (pieces[skipped..first].Sum(piece => piece.Text.Length) > Lead || string.IsNullOrWhiteSpace(pieces[skipped].Text))
        )
        {
            skipped++;
        }

        // Off only where it is needed: a word within the first line is seen anyway.
        return first < 0 || pieces[..first].Sum(piece => piece.Text.Length) <= FirstLine
            ? pieces
            : pieces[skipped..].Prepend(("… ", false));
    }

    private bool Is(FoldedWord word) =>
        whole.Contains(word.Plain) || starts.Exists(start => word.Start.StartsWith(start, StringComparison.Ordinal));

    // Kept by the split, so that the pieces are the line again.
    [GeneratedRegex(@"(?<gap>[\s/.,;:()-]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gaps();
}
