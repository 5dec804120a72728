using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Operations;

/// <summary>/reviews/replays and /reviews/reconciliation: what operators have done with the facts of Reviews, and how far it is.</summary>
internal static class OperationPages
{
    public const string Replays = "/reviews/replays";
    public const string Reconciliation = "/reviews/reconciliation";

    public static void Map(RouteGroupBuilder pages)
    {
        var operations = pages.MapGroup("").RequireRoles(Jobs.OperatorRoles);
        operations.MapGet(Replays, ShowReplaysAsync);
        operations.MapPost(Replays, ReplayAsync);
        operations.MapGet(Reconciliation, ShowReconciliationAsync);
        operations.MapPost(Reconciliation, ReconcileAsync);
    }

    private static async Task<IResult> ShowReplaysAsync(OperationsClient client, CancellationToken cancellationToken) =>
        Page.Show<ReplaysPage>(await client.ReplaysAsync(cancellationToken));

    private static async Task<IResult> ReplayAsync(IFormCollection sent, OperationsClient client, CancellationToken cancellationToken)
    {
        var form = FormState.Of(sent);
        await client.ReplayAsync(new(form.Given("owner"), form.Given("type")), form[FormInputs.Key], cancellationToken);
        return TypedResults.Redirect(Replays);
    }

    private static async Task<IResult> ShowReconciliationAsync(OperationsClient client, CancellationToken cancellationToken) =>
        Page.Show<ReconciliationPage>(await client.ReconciliationAsync(cancellationToken));

    private static async Task<IResult> ReconcileAsync(IFormCollection sent, OperationsClient client, CancellationToken cancellationToken)
    {
        await client.ReconcileAsync(FormState.Of(sent)[FormInputs.Key], cancellationToken);
        return TypedResults.Redirect(Reconciliation);
    }
}
