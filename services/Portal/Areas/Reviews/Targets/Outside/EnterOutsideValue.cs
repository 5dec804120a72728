using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Targets.Outside;

/// <summary>GET and POST /reviews/targets/{code}/values/new: an agency enters what no record gives of a target, with its source.</summary>
internal sealed class EnterOutsideValue(FormScope scope, ReviewsClient reviews, OutsideValuesClient values)
    : RecordForm<TargetFigure>(scope)
{
    protected override async Task<TargetFigure?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await reviews.TargetAsync(Uri.EscapeDataString(Route("code")), partner: null, YearAsked(form), cancellationToken);

    protected override void Fill(FormState form, TargetFigure record) => form["year"] = record.Year.ToString(CultureInfo.InvariantCulture);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, TargetFigure record)
    {
        form.Require(L, "year", "numerator", "source", "sourceDate");
        var entered = new NewOutsideValue(
            record.Code,
            null,
            (int?)NumberOf(form, "year"),
            NumberOf(form, "numerator"),
            NumberOf(form, "denominator"),
            form.Given("source"),
            LetterDays.Read(form, "sourceDate", L, Now)
        );
        return token =>
            ThenAsync(values.EnterAsync(entered, form[FormInputs.Key], token), $"{TargetPages.Address}/{record.Code}?year={entered.Year}");
    }

    protected override IEnumerable<string?> CaseText(FormState form, TargetFigure record) => [form.Given("source")];

    protected override Text? LabelOf(string field) => OutsideTexts.LabelOf(field);

    protected override IResult Show(FormOn<TargetFigure> shown, int status) =>
        Page.Show<EnterOutsideValuePage>(new EnterOutsideValueModel(shown.Record, shown.Shown), status);

    private string? YearAsked(FormState form) =>
        (form.Given("year") ?? Http.Request.Query["year"].ToString()) is { Length: 4 } year && year.All(char.IsAsciiDigit) ? year : null;

    private long? NumberOf(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (
            long.TryParse(typed.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return number;
        }

        form.Add(field, L[OutsideTexts.NotWhole]);
        return null;
    }
}

/// <summary>What the form shows.</summary>
public sealed record EnterOutsideValueModel(TargetFigure Target, ShownForm Shown);
