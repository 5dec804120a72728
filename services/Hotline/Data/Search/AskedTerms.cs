using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Reads what somebody typed: words, phrases in quotation marks, starts of words with <c>*</c>. Everything else is no more than a gap between words; nothing is wrong.</summary>
internal static class AskedTerms
{
    /// <summary>So many words count; what follows is left out, which only finds more.</summary>
    public const int MostWords = 200;

    // As keyboards, telephones and word processors set them.
    private const string QuotationMarks = "\"“”„‟«»″";

    public static IReadOnlyList<AskedTerm> Of(string typed)
    {
        var (terms, left) = (new List<AskedTerm>(), MostWords);
        foreach (var (text, isStart) in Parts(typed))
        {
            FoldedWord[] words = [.. FoldedWords.Of(text).Take(left)];
            left -= words.Length;
            if (words.Length > 0)
            {
                FoldedWord[] joined = [.. HyphenatedWords.Of(text)];
                terms.Add(new(words, isStart, joined.Length == 1 && words.Length > 1 && !text.Any(char.IsWhiteSpace) ? joined[0] : null));
            }
        }

        return terms;
    }

    private static IEnumerable<(string Text, bool IsStart)> Parts(string typed)
    {
        var at = 0;
        while (at < typed.Length)
        {
            var isPhrase = IsQuotationMark(typed[at]);
            var from = isPhrase ? at + 1 : at;
            var end = from;
            while (end < typed.Length && !IsQuotationMark(typed[end]) && (isPhrase || !char.IsWhiteSpace(typed[end])))
            {
                end++;
            }

            // A quotation mark that is never closed holds to the end.
            at = end < typed.Length && (isPhrase || char.IsWhiteSpace(typed[end])) ? end + 1 : end;
            var text = typed[from..end].TrimEnd();
            yield return (text, text.EndsWith('*') || (isPhrase && at < typed.Length && typed[at] == '*'));
        }
    }

    private static bool IsQuotationMark(char c) => QuotationMarks.Contains(c, StringComparison.Ordinal);
}
