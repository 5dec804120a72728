using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Names as rows of words, all in one tree: from each word of a text as many steps are gone as the longest name has words, whether there is one name or fifty.</summary>
internal sealed partial class WordsOfPeople
{
    // One word alone is no name: it would take every 'Hoa' out of a text about flowers.
    private const int LeastOfOneWord = 6;
    private const int MostWords = 16;

    // What stands before a name in a cell and may be missing in the text.
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "anh",
        "ba",
        "be",
        "chau",
        "chi",
        "chu",
        "co",
        "em",
        "mr",
        "mrs",
        "ms",
        "ong",
    };

    private readonly Node root = new();

    public void Know(string name, string pseudonym)
    {
        string[] words = [.. Word().Matches(name).Select(word => Key(word.Value)).Where(word => word.Length > 0).Take(MostWords)];
        Know(words.AsSpan(), pseudonym);
        var isTitled = words.Length > 2 && Titles.Contains(words[0]);
        if (isTitled)
        {
            Know(words.AsSpan(1), pseudonym);
        }

        // 'Lò Thị Mai 2': the text may name her without.
        if (words.Length > 2 && words[^1].All(char.IsAsciiDigit))
        {
            Know(words.AsSpan(isTitled ? 1 : 0)[..^1], pseudonym);
        }
    }

    /// <summary>The names in a text, the longest where several begin.</summary>
    public IEnumerable<PersonInText> In(string text)
    {
        if (root.Next.Count == 0)
        {
            yield break;
        }

        var words = Word().Matches(text).Select(word => (Key: Key(word.Value), Start: word.Index, End: word.Index + word.Length)).ToArray();
        for (var first = 0; first < words.Length; first++)
        {
            var (node, last) = (root, -1);
            string? pseudonym = null;
            for (var place = first; place < words.Length && node.Next.TryGetValue(words[place].Key, out var next); place++)
            {
                node = next;
                (pseudonym, last) = node.Pseudonym is { } known ? (known, place) : (pseudonym, last);
            }

            if (pseudonym is not null)
            {
                yield return new(words[first].Start, words[last].End, pseudonym);
                first = last;
            }
        }
    }

    private void Know(ReadOnlySpan<string> words, string pseudonym)
    {
        if (words.Length == 0 || (words.Length == 1 && words[0].Length < LeastOfOneWord))
        {
            return;
        }

        var node = root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next[word] = next = new();
            }

            node = next;
        }

        node.Pseudonym ??= pseudonym;
    }

    // Invisible characters within a word are none of it.
    private static string Key(string word) => TextFolding.OneSpelling(TextFolding.Fold(Invisible().Replace(word, "")));

    // Chinese, Thai, Lao, Khmer and Burmese put no spaces between words: there each letter with its marks stands alone.
    [GeneratedRegex(
        @"\p{IsCJKUnifiedIdeographs}|[\p{IsThai}\p{IsLao}\p{IsKhmer}\p{IsMyanmar}-[\p{M}]]\p{M}*|[\p{L}\p{M}\p{N}\p{Cf}-[\p{IsCJKUnifiedIdeographs}\p{IsThai}\p{IsLao}\p{IsKhmer}\p{IsMyanmar}]]+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{Cf}+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Invisible();

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public string? Pseudonym { get; set; }
    }
}
