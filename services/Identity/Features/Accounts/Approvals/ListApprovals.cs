using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>GET /api/identity/approvals: the accounts that wait for a decision of whoever asks, the oldest first; for most people none.</summary>
internal static class ListApprovals
{
    /// <summary>So many are shown; what is decided makes room.</summary>
    private const int Shown = 50;

    internal sealed record Response(IReadOnlyList<ApprovalView> Items, int Count);

    public static void Map(RouteGroupBuilder identity) => identity.MapGet("/approvals", HandleAsync).WithName(nameof(ListApprovals));

    private static async Task<Ok<Response>> HandleAsync(
        IdentityDbContext db,
        Deciders deciders,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var awaiting = await deciders.AwaitingAsync(user.Id, user.Agency, cancellationToken);
        var shown = awaiting.Take(Shown).ToList();
        var askers = shown.Select(request => request.AskedBy).OfType<AccountId>().Distinct().ToList();
        var names = await db
            .Accounts.AsNoTracking()
            .Where(account => askers.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancellationToken);
        return TypedResults.Ok(
            new Response(
                [.. shown.Select(request => ApprovalView.Of(request, request.AskedBy is { } by ? names.GetValueOrDefault(by, "") : ""))],
                awaiting.Count
            )
        );
    }
}
