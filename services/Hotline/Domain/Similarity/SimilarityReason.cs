namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>One reason why two exchanges are similar.</summary>
/// <param name="Code">One of <see cref="SimilarityReasons"/>.</param>
/// <param name="Points">What it counts.</param>
/// <param name="Of">What it speaks of: a pseudonym, words, a number of days; null where the code says all.</param>
public sealed record SimilarityReason(string Code, double Points, string? Of = null);
