using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>GET and POST /reviews/annual/{id}/steps/{step}: a step of a review as a form; Reviews says which steps the user may take. To freeze it is to quote what the other services say, under the user's own token.</summary>
internal sealed class TakeAnnualReviewStep(FormScope scope, AnnualReviewsClient reviews, QuotationsOfReview quotations)
    : RecordForm<AnnualReview>(scope)
{
    private static readonly string[] WithReason = [Known.AnnualReview.Return, Known.AnnualReview.Correction, Known.AnnualReview.Dropping];

    private static readonly string[] Steps =
    [
        Known.AnnualReview.Freeze,
        Known.AnnualReview.Submission,
        Known.AnnualReview.Approval,
        Known.AnnualReview.Publication,
        .. WithReason,
    ];

    private string Step => Route("step");

    // A step that is not offered opens no form; what was typed before it was gone is still shown, with the service's word on it.
    protected override async Task<AnnualReview?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var review = Steps.Contains(Step) ? await reviews.ReadInHandAsync(Id, cancellationToken) : null;
        return IsSent || form.IsKept || review?.Steps.Contains(Step) == true ? review : null;
    }

    protected override long? VersionOf(AnnualReview record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, AnnualReview record)
    {
        if (WithReason.Contains(Step))
        {
            form.Require(L, "reason");
        }

        return async token =>
        {
            object body =
                Step == Known.AnnualReview.Freeze ? new ReviewToFreeze(await quotations.ReadAsync(record, token))
                : WithReason.Contains(Step) ? new ReviewReason(form.Given("reason"))
                : new { };
            await reviews.StepAsync(Id, SeenIn(form), Step, body, form[FormInputs.Key], token);

            // A correction begins another edition, and one that is dropped leaves the published one: what is in hand now is asked for.
            var edition = (await reviews.ReadAsync(Id, edition: null, token)).Edition;
            return TypedResults.Redirect(FormattableString.Invariant($"{AnnualReviewPages.Address}/{Id}?edition={edition}&note={Step}"));
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, AnnualReview record) => [form.Given("reason")];

    // What is missing of a section is said on top: it has no field here.
    protected override string FieldOf(string field) => field == "reason" ? field : "";

    protected override Text? LabelOf(string field) => AnnualReviewTexts.LabelOf(field);

    protected override IResult Show(FormOn<AnnualReview> shown, int status) =>
        Page.Show<AnnualReviewStepPage>(new AnnualReviewStepModel(shown.Record, shown.Shown, Step, WithReason.Contains(Step)), status);
}

/// <summary>What the form shows.</summary>
public sealed record AnnualReviewStepModel(AnnualReview Review, ShownForm Shown, string Step, bool NeedsReason);
