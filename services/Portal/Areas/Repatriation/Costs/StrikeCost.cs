using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Costs;

/// <summary>GET and POST /cases/{id}/costs/{cost}/strike: a consular officer strikes a cost that was written down wrongly.</summary>
internal sealed class StrikeCost(FormScope scope, CasesClient cases, CostsClient costs) : RecordForm<CostRecord>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "cost-struck";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<StrikeCost>("/{id:guid}/costs/{cost:guid}/strike");

    protected override async Task<CostRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(Route("cost"));
        return
            await costs.ListAsync(Id, cancellationToken) is { MayWrite: true } list
            && list.Items.FirstOrDefault(one => one.Id == id) is { } found
            ? new(await cases.ReadAsync(Id, cancellationToken), found)
            : null;
    }

    protected override long? VersionOf(CostRecord record) => record.Case.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, CostRecord record)
    {
        form.Require(L, "reason");
        return token =>
            ThenAsync(
                costs.StrikeAsync(Id, record.Cost.Id, SeenIn(form), form.Given("reason"), form[FormInputs.Key], token),
                $"/cases/{Id}?note={Note}#costs"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, CostRecord record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => CostTexts.LabelOf(field);

    protected override IResult Show(FormOn<CostRecord> shown, int status) => Page.Show<StrikeCostPage>(shown, status);
}

/// <summary>A case, and the cost of it that is struck.</summary>
public sealed record CostRecord(Case Case, CaseCost Cost);
