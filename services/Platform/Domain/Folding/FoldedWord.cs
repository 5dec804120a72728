namespace Cooperation.Platform.Domain.Folding;

/// <summary>A word in the forms in which it is compared.</summary>
/// <param name="Plain">Folded: as if typed without marks.</param>
/// <param name="Start">The same with its own spelling kept (quy, where <paramref name="Plain"/> says qui): what longer words begin with.</param>
/// <param name="Marked">With its marks, in lower case; the tone stands at the end, so that hoà and hòa are the same.</param>
public readonly record struct FoldedWord(string Plain, string Start, string Marked)
{
    /// <summary>Whether it carries marks; without any, it asks for none.</summary>
    public bool HasMarks => !string.Equals(Plain, Marked, StringComparison.Ordinal);

    /// <summary>What longer words with the same marks begin with: the tone may fall on a letter still to come.</summary>
    public string MarkedStart => Marked.TrimEnd(FoldedWords.Tones);
}
