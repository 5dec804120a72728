using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Costs;

/// <summary>GET and POST /cases/{id}/costs/new: a consular officer writes a cost of a case down.</summary>
internal sealed class AddCost(FormScope scope, CasesClient cases, CostsClient costs) : RecordForm<Case>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "cost-added";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<AddCost>("/{id:guid}/costs/new");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await costs.ListAsync(Id, cancellationToken) is { MayAdd: true } ? await cases.ReadAsync(Id, cancellationToken) : null;

    protected override void Fill(FormState form, Case record) => (form["on"], form["currency"]) = (Times.Day(Now), Known.Currency.Dong);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, "kind", "payer", "amount", "currency", "on");
        var cost = new NewCost(
            form.Given("kind"),
            form.Given("payer"),
            AmountIn(form),
            form.Given("currency"),
            form.Given("budgetLine"),
            LetterDays.Read(form, "on", L, Now),
            form.Given("note")
        );
        return token => ThenAsync(costs.AddAsync(Id, cost, form[FormInputs.Key], token), $"/cases/{Id}?note={Note}#costs");
    }

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => [form.Given("note")];

    protected override Text? LabelOf(string field) => CostTexts.LabelOf(field);

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<AddCostPage>(shown, status);

    private decimal? AmountIn(FormState form)
    {
        if (form.Given("amount") is not { } typed)
        {
            return null;
        }

        if (Amounts.TryRead(typed, out var amount))
        {
            return amount;
        }

        form.Add("amount", L[CostTexts.AmountWrong]);
        return null;
    }
}
