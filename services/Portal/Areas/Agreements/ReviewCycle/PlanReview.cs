using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>GET and POST /instruments/{code}/reviews/new: a planner of the lead agency puts a review of the instrument on the calendar.</summary>
internal sealed class PlanReview(FormScope scope, InstrumentReviewsClient reviews, InstrumentsClient instruments)
    : RecordForm<Instrument>(scope)
{
    public static void Map(RouteGroupBuilder pages) =>
        pages.MapGroup("/instruments/{code}/reviews").RequireRoles(Roles.Planner).MapForm<PlanReview>("/new");

    protected override async Task<Instrument?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await instruments.ReadAsync(Route("code"), cancellationToken);

    protected override void Fill(FormState form, Instrument record) =>
        form["year"] = VietnamTime.YearOf(Now).ToString(CultureInfo.InvariantCulture);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Instrument record)
    {
        form.Require(L, "kind", "year");
        var planned = new NewInstrumentReview(
            form.Given("kind"),
            form.Whole("year", L),
            form.Whole("fromYear", L),
            LetterDays.Read(form, "due", L, Now),
            form.Given("host")
        );
        return async token =>
            TypedResults.Redirect(
                $"{ReviewCalendarPages.Address}/{(await reviews.PlanAsync(record.Code, planned, form[FormInputs.Key], token)).Id}?note=saved"
            );
    }

    protected override Text? LabelOf(string field) => ReviewTexts.LabelOf(field);

    protected override IResult Show(FormOn<Instrument> shown, int status) =>
        Page.Show<PlanReviewPage>(new PlanReviewModel(shown.Record, shown.Shown), status);
}

/// <summary>What the form shows.</summary>
public sealed record PlanReviewModel(Instrument Instrument, ShownForm Shown);
