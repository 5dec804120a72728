using System.Text.RegularExpressions;

namespace Cooperation.Platform.Domain.Folding;

/// <summary>Foreign names are written with hyphens between their syllables or as one word: Căm-pu-chia, Campuchia. Here are the former as the latter.</summary>
public static partial class HyphenatedWords
{
    /// <summary>Every such name of a text, as one word. Numbers of documents are none: they hold digits.</summary>
    public static IEnumerable<FoldedWord> Of(string text) =>
        Name().Matches(text).SelectMany(name => FoldedWords.Of(name.Value.Replace("-", "", StringComparison.Ordinal)));

    [GeneratedRegex(@"\b[\p{L}\p{M}]+(-[\p{L}\p{M}]+)+\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
