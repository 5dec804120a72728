using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Targets.Outside;

/// <summary>GET and POST /reviews/figures/{code}/values/new: what papers say of a figure in a year before the system, with its source; it stands beside what is counted.</summary>
internal sealed class EnterPaperValue(FormScope scope, ReviewsClient reviews, OutsideValuesClient values) : RecordForm<FigureMeaning>(scope)
{
    protected override async Task<FigureMeaning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await reviews.FigureAsync(Route("code"), cancellationToken);

    protected override void Fill(FormState form, FigureMeaning record) => form["partner"] = Http.Request.Query["partner"].ToString();

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, FigureMeaning record)
    {
        form.Require(L, "year", "number", "source", "sourceDate");
        var entered = new NewOutsideValue(
            record.Code,
            form.Given("partner"),
            (int?)WholeOf(form, "year"),
            WholeOf(form, "number"),
            null,
            form.Given("source"),
            LetterDays.Read(form, "sourceDate", L, Now)
        );
        return async token => TypedResults.Redirect(OutsideAddresses.Of(await values.EnterAsync(entered, form[FormInputs.Key], token)));
    }

    protected override IEnumerable<string?> CaseText(FormState form, FigureMeaning record) => [form.Given("source")];

    // The service knows targets too, and calls the number as theirs.
    protected override string FieldOf(string field) => field == "numerator" ? "number" : field;

    protected override Text? LabelOf(string field) => OutsideTexts.LabelOf(field);

    protected override IResult Show(FormOn<FigureMeaning> shown, int status) =>
        Page.Show<EnterPaperValuePage>(new EnterPaperValueModel(shown.Record, shown.Shown), status);

    private long? WholeOf(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (
            long.TryParse(typed.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= int.MaxValue
        )
        {
            return number;
        }

        form.Add(field, L[OutsideTexts.NotWhole]);
        return null;
    }
}

/// <summary>What the form shows.</summary>
public sealed record EnterPaperValueModel(FigureMeaning Figure, ShownForm Shown);
