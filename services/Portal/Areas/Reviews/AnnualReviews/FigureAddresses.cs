using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>Where a figure of a review opens to its records: of the last year of its period, with its partner, or of its instrument where it counts that alone.</summary>
internal static class FigureAddresses
{
    // What is counted of the instrument alone: its activities and its meetings. Commitments are counted of the partner.
    private static readonly string[] OfInstrument = [Known.AnnualReview.Activities, Known.AnnualReview.Meetings];

    /// <summary>The address of a figure's page.</summary>
    public static string Of(AnnualReview review, AnnualReviewSection section, ReviewedFigure figure)
    {
        var isOfInstrument = OfInstrument.Contains(figure.Code) && section.Code == figure.Code;
        return FormattableString.Invariant($"/reviews/figures/{Uri.EscapeDataString(figure.Code)}")
            + new QueryBuilder
            {
                { isOfInstrument ? "kind" : "partner", isOfInstrument ? review.Instrument : review.Partner },
                { "year", FormattableString.Invariant($"{review.To.Year}") },
            };
    }
}
