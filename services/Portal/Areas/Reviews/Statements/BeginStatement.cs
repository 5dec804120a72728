using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Statements;

/// <summary>GET and POST /reviews/statements/new: a planner of the foreign ministry notes who asked for which figures.</summary>
internal sealed class BeginStatement(FormScope scope, StatementsClient statements) : RecordForm<StatementToBegin>(scope)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    protected override Task<StatementToBegin?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Task.FromResult<StatementToBegin?>(new());

    protected override void Fill(FormState form, StatementToBegin record) =>
        form["fromYear"] = form["toYear"] = VietnamTime.YearOf(Now).ToString(CultureInfo.InvariantCulture);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, StatementToBegin record)
    {
        form.Require(L, "asker", "askedOn", "question", "fromYear", "toYear");
        if (form.All("tables").Count == 0)
        {
            form.Add("tables", L[StatementTexts.OneTable]);
        }

        var begun = new NewStatement(
            form.Given("asker"),
            LetterDays.Read(form, "askedOn", L, Now),
            form.Given("letter"),
            form.Given("question"),
            form.Given("partner"),
            YearOf(form, "fromYear"),
            YearOf(form, "toYear"),
            form.All("tables")
        );
        return async token =>
            TypedResults.Redirect($"{StatementPages.Address}/{(await statements.BeginAsync(begun, form[FormInputs.Key], token)).Id}");
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

        form.Add(field, L[StatementTexts.YearOnly]);
        return null;
    }

    protected override IEnumerable<string?> CaseText(FormState form, StatementToBegin record) => [form.Given("question")];

    protected override Text? LabelOf(string field) => StatementTexts.LabelOf(field);

    protected override IResult Show(FormOn<StatementToBegin> shown, int status) =>
        Page.Show<BeginStatementPage>(new BeginStatementModel(shown.Shown), status);
}

/// <summary>Nothing has to be known before.</summary>
public sealed record StatementToBegin;

/// <summary>What the form shows.</summary>
public sealed record BeginStatementModel(ShownForm Shown);
