using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>POST /api/identity/accounts/{id}/refusal: the second person says no, and why; who asked reads it.</summary>
internal static class RefuseAccount
{
    public sealed record Request
    {
        [Required, MaxLength(500)]
        public required string Reason { get; init; }
    }

    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapPost("/{id:guid}/refusal", HandleAsync).WithName(nameof(RefuseAccount));

    private static async Task<Results<NoContent, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        Valid<Request> request,
        AwaitedAccount awaited,
        CurrentUser user,
        Audit audit,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var account = await awaited.DecideAsync(
            id,
            version,
            asked =>
            {
                asked.Refuse(new AccountId(user.Id), request.Value.Reason, clock.GetUtcNow());
                audit.Record("account.refused", "account", asked.Id.ToString(), ApprovalEntry.Of(asked, request.Value.Reason));
            },
            cancellationToken
        );
        return account is null ? TypedResults.NotFound() : TypedResults.NoContent();
    }
}
