using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>/api/reviews/reconciliation: an operator has what Reviews keeps held against the record tables of its owners, and reads what came of it.</summary>
internal static class ReconciliationEndpoints
{
    public const string Route = "/api/reviews/reconciliation";

    public static void MapReconciliation(this WebApplication app)
    {
        var reconciliation = app.MapGroup(Route).RequireAuthorization(ReviewsPolicies.Operate).WithTags("Reconciliation");
        reconciliation.MapGet("/", GetAsync).WithName("GetReconciliation").WithSummary("What differs between Reviews and its owners");
        reconciliation
            .MapPost("/", StartAsync)
            .WithName("StartReconciliation")
            .WithSummary("Compare now; the one that runs where one does");
    }

    private static async Task<ReconciliationView> GetAsync(ReviewsDbContext db, CancellationToken cancellationToken) =>
        ReconciliationView.Of(await db.LatestReconciliationAsync(cancellationToken));

    private static async Task<Accepted<ReconciliationView>> StartAsync(
        ReviewsDbContext db,
        Audit audit,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        audit.Record("reviews.reconciliation.start", "facts", "everything");
        return TypedResults.Accepted(Route, ReconciliationView.Of(await db.BeginReconciliationAsync(time.GetUtcNow(), cancellationToken)));
    }
}
