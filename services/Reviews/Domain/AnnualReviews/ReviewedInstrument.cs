namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>An instrument as a review takes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Partner">Its partner.</param>
/// <param name="Agency">The agency that leads it.</param>
/// <param name="TakingPart">The agencies that take part.</param>
public sealed record ReviewedInstrument(string Code, string Partner, string Agency, IReadOnlyList<string> TakingPart);
