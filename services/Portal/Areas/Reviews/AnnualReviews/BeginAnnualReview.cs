using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>GET and POST /reviews/annual/new: a planner begins the review of an instrument over a year, or several.</summary>
internal sealed class BeginAnnualReview(FormScope scope, AnnualReviewsClient reviews, InstrumentsClient instruments, CurrentUser user)
    : RecordForm<InstrumentsToReview>(scope)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    protected override async Task<InstrumentsToReview?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        new([.. (await instruments.ListAsync("?limit=200", cancellationToken)).Items.Where(row => user.MayBegin(row))]);

    protected override void Fill(FormState form, InstrumentsToReview record)
    {
        form["instrument"] = Http.Request.Query["instrument"].ToString();
        form["fromYear"] = form["toYear"] = VietnamTime.YearOf(Now).ToString(CultureInfo.InvariantCulture);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, InstrumentsToReview record)
    {
        form.Require(L, "instrument", "fromYear", "toYear");
        var (from, to) = (YearOf(form, "fromYear"), YearOf(form, "toYear"));
        var begun = new NewAnnualReview(
            form.Given("instrument"),
            from is { } first ? new DateOnly(first, 1, 1) : null,
            to is { } last ? new DateOnly(last, 12, 31) : null
        );
        return async token =>
            TypedResults.Redirect($"{AnnualReviewPages.Address}/{(await reviews.BeginAsync(begun, form[FormInputs.Key], token)).Id}");
    }

    private int? YearOf(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        form.Add(field, L[AnnualReviewTexts.YearOnly]);
        return null;
    }

    protected override string FieldOf(string field) =>
        field switch
        {
            "from" => "fromYear",
            "to" => "toYear",
            _ => field,
        };

    protected override Text? LabelOf(string field) => AnnualReviewTexts.LabelOf(field);

    protected override IResult Show(FormOn<InstrumentsToReview> shown, int status) =>
        Page.Show<BeginAnnualReviewPage>(new BeginAnnualReviewModel(shown.Record, shown.Shown), status);
}

/// <summary>The instruments that the user sees.</summary>
public sealed record InstrumentsToReview(IReadOnlyList<InstrumentRow> Rows);

/// <summary>What the form shows.</summary>
public sealed record BeginAnnualReviewModel(InstrumentsToReview Instruments, ShownForm Shown);
