using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>The words of a text that may be looked for, folded, each with the form in which it was written.</summary>
internal static partial class SoughtWords
{
    /// <summary>So many are considered; of a long text what comes first.</summary>
    private const int Most = 150;

    // Single letters and digits say nothing.
    private const int Shortest = 2;

    /// <summary>Those that hold digits first, then the longest: they are the rarest where nothing else is known of them.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string?> texts)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var token in texts.OfType<string>().SelectMany(text => Token().Matches(text)).Select(match => match.Value))
        {
            FoldedWord[] folded = [.. FoldedWords.Of(token), .. HyphenatedWords.Of(token)];
            foreach (var word in folded.Where(word => word.Plain.Length >= Shortest && words.Count < Most))
            {
                words.TryAdd(word.Plain, folded.Length == 1 ? token.ToLowerInvariant() : word.Plain);
            }
        }

        return words
            .OrderByDescending(word => word.Key.Any(char.IsDigit))
            .ThenByDescending(word => word.Key.Length)
            .ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
