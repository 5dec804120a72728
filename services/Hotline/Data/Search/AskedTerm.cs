using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hotline.Data.Search;

/// <summary>One thing that has to be there: a word, or several side by side.</summary>
/// <param name="Words">The words, at least one.</param>
/// <param name="IsStart">Whether the last may go on (<c>mua*</c>).</param>
/// <param name="Joined">A name typed with hyphens, as one word: that will do as well.</param>
internal sealed record AskedTerm(IReadOnlyList<FoldedWord> Words, bool IsStart, FoldedWord? Joined);
