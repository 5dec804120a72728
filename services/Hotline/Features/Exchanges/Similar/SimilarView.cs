using Cooperation.Hotline.Domain.Similarity;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>An exchange that is similar, and why. Only what the user may read is ever shown, so its subject is given with it.</summary>
internal sealed record SimilarView(
    Guid Id,
    string Reference,
    string Status,
    string Partner,
    string Direction,
    string Kind,
    string? Province,
    DateTimeOffset ReceivedAt,
    string? Subject,
    double Score,
    IReadOnlyList<SimilarView.ReasonView> Reasons
)
{
    /// <param name="Code">The reason for a program.</param>
    /// <param name="Text">The same for people, in the user's language.</param>
    public sealed record ReasonView(string Code, string Text);

    internal static SimilarView Of(SimilarRow row, Likeness likeness, CommonGround common, string language) =>
        new(
            row.Id.Value,
            row.Reference.Value,
            row.Status,
            row.Partner,
            row.Direction,
            row.Kind,
            row.Province,
            row.At,
            row.Subject,
            Math.Round(likeness.Score, 1),
            [.. likeness.Reasons.Select(reason => new ReasonView(reason.Code, SimilarTexts.Of(reason, common.Province).In(language)))]
        );
}
