using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>What keeps a review from being handed in: figures that are not frozen, and sections that nobody wrote, that stand twice side by side, or that are last year's words unread.</summary>
internal static class MissingOfReview
{
    public static IEnumerable<DomainError> In(AnnualReview review)
    {
        if (review.Current.Hash is null)
        {
            yield return ReviewErrors.NotFrozen();
        }

        foreach (var section in ReviewSections.List)
        {
            if (OfSection(section, review.LatestOf(section.Code)) is { } missing)
            {
                yield return missing;
            }
        }
    }

    private static DomainError? OfSection(ReviewSection section, IReadOnlyList<SectionText> latest) =>
        latest switch
        {
            [] => ReviewErrors.SectionOpen(section),
            [{ IsStart: true, CopiedFrom: { } before }] => ReviewErrors.SectionCopied(section, before),
            [_] => null,
            _ => ReviewErrors.SideBySide(section, latest.Count),
        };
}
