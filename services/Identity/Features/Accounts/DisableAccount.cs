using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>POST /api/identity/accounts/{id}/disabling: an administrator ends the use of an account of the own agency; its sessions end within seconds.</summary>
internal static class DisableAccount
{
    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapPost("/{id:guid}/disabling", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(DisableAccount));

    private static async Task<Results<NoContent, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        RecordStep<IdentityDbContext, Account> accounts,
        CurrentUser user,
        Audit audit,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var disabled = await accounts.TakeAsync(
            new(id, version, all => all.AdministeredBy(user).Where(found => found.Id == new AccountId(id))),
            (account, _, _, _) =>
            {
                account.Disable(new AccountId(user.Id), clock.GetUtcNow());
                audit.Record("account.disabled", "account", account.Id.ToString(), ApprovalEntry.Of(account));
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return disabled is null ? TypedResults.NotFound() : TypedResults.NoContent();
    }
}
