using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>GET and POST /review-calendar/{id}/{step}: a step of a review as a form; Agreements says which steps the user may take.</summary>
internal sealed class TakeReviewStep(FormScope scope, InstrumentReviewsClient reviews) : RecordForm<InstrumentReview>(scope)
{
    // What was sent, each row with its line.
    private IReadOnlyList<TypedLine> sent = [];

    public static void Map(RouteGroupBuilder reviews) =>
        reviews.MapGroup("/{id:guid}").RequireRoles(Roles.Planner).MapForm<TakeReviewStep>("/{step}");

    private string Step => Route("step");

    protected override async Task<InstrumentReview?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        ReviewFields.Of.ContainsKey(Step) ? await reviews.ReadAsync(Id, cancellationToken) : null;

    protected override long? VersionOf(InstrumentReview record) => record.Version;

    protected override void Fill(FormState form, InstrumentReview record)
    {
        switch (Step)
        {
            case Known.ReviewStep.Holding:
                form[ReviewFields.Meeting] = record.Meeting ?? "";
                form[ReviewFields.On] = record.HeldOn is { } held ? Times.Day(held) : "";
                break;
            case Known.ReviewStep.Conclusions:
                form[ReviewFields.On] = Times.Day(Now);
                form[ReviewFields.Conclusions] = record.Conclusions ?? "";
                form[ReviewFields.FollowUpYear] = record.FollowUpYear.ToString(CultureInfo.InvariantCulture);
                form[ReviewFields.Proposals] = ReviewFields.Write(record.Proposals);
                break;
            case Known.ReviewStep.Adoption:
                form[ReviewFields.On] = Times.Day(Now);
                break;
            default:
                break;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, InstrumentReview record)
    {
        form.Require(L, ReviewFields.RequiredOf(Step));
        var fields = ReviewFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, Typed(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        if (Step == Known.ReviewStep.Holding && form.Given(ReviewFields.Meeting) is null)
        {
            fields["withoutMeeting"] = true;
        }

        return token =>
            ThenAsync(
                reviews.StepAsync(Id, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"{ReviewCalendarPages.Address}/{Id}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, InstrumentReview record) =>
        [form.Given(ReviewFields.Note), form.Given(ReviewFields.Reason), form.Given(ReviewFields.Conclusions)];

    protected override void Refused(FormState form, ServiceProblem problem) => form.AddLines(problem, ReviewFields.FollowUp, sent, L, Now);

    protected override Text? LabelOf(string field) => ReviewTexts.LabelOf(field);

    protected override IResult Show(FormOn<InstrumentReview> shown, int status) =>
        Page.Show<ReviewStepPage>(new ReviewStepModel(shown.Record, shown.Shown, Step), status);

    private object? Typed(FormState form, string field) =>
        field switch
        {
            ReviewFields.On => LetterDays.Read(form, field, L, Now),
            ReviewFields.FollowUpYear => form.Whole(field, L),
            ReviewFields.FollowUp => FollowUp(form),
            ReviewFields.Proposals => ReviewFields.ProposalsIn(form),
            _ => form.Given(field),
        };

    private IReadOnlyList<NewActivityRow> FollowUp(FormState form)
    {
        sent = TypedLine.Read(form.Given(ReviewFields.FollowUp));
        return [.. sent.Select(line => line.AsActivity(Now))];
    }
}

/// <summary>What the page of a step shows.</summary>
public sealed record ReviewStepModel(InstrumentReview Review, ShownForm Shown, string Step);
