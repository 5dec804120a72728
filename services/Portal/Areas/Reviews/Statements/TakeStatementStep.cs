using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Statements;

/// <summary>GET and POST /reviews/statements/{id}/steps/{step}: a step of a statement as a form; Reviews says which steps the user may take.</summary>
internal sealed class TakeStatementStep(FormScope scope, StatementsClient statements) : RecordForm<Statement>(scope)
{
    private static readonly string[] WithReason = [Known.Statement.Return, Known.Statement.Correction, Known.Statement.Withdrawal];

    private static readonly string[] Steps = [Known.Statement.Freeze, Known.Statement.Approval, Known.Statement.Sending, .. WithReason];

    private string Step => Route("step");

    // A step that is not offered opens no form; what was typed before it was gone is still shown, with the service's word on it.
    protected override async Task<Statement?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var statement = Steps.Contains(Step) ? await statements.ReadAsync(Id, edition: null, cancellationToken) : null;
        return IsSent || form.IsKept || statement?.Steps.Contains(Step) == true ? statement : null;
    }

    protected override void Fill(FormState form, Statement record)
    {
        if (Step == Known.Statement.Sending)
        {
            form["to"] = record.Asker;
        }
    }

    protected override long? VersionOf(Statement record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Statement record)
    {
        object body = new { };
        if (WithReason.Contains(Step))
        {
            form.Require(L, "reason");
            body = new StatementReason(form.Given("reason"));
        }
        else if (Step == Known.Statement.Sending)
        {
            form.Require(L, "on", "to");
            body = new StatementSending(LetterDays.Read(form, "on", L, Now), form.Given("to"), form.Given("letter"));
        }

        return async token =>
        {
            await statements.StepAsync(Id, SeenIn(form), Step, body, form[FormInputs.Key], token);
            return TypedResults.Redirect($"{StatementPages.Address}/{Id}?note={Step}");
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, Statement record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => StatementTexts.LabelOf(field);

    protected override IResult Show(FormOn<Statement> shown, int status) =>
        Page.Show<StatementStepPage>(new StatementStepModel(shown.Record, shown.Shown, Step, WithReason.Contains(Step)), status);
}

/// <summary>What the form shows.</summary>
public sealed record StatementStepModel(Statement Statement, ShownForm Shown, string Step, bool NeedsReason);
