using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>POST /api/identity/accounts/{id}/disabling: an administrator ends the use of an account of the own agency; its sessions end within seconds.</summary>
internal static class DisableAccount
{
    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapPost("/{id:guid}/disabling", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(DisableAccount));

    private static async Task<Results<NoContent, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        IdentityDbContext db,
        RecordStep<IdentityDbContext, Account> step,
        CurrentUser user,
        Audit audit,
        HttpResponse response,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var disabled = await step.InHandAsync<Account?>(
            [id],
            async token =>
            {
                var account = await db.Accounts.AdministeredBy(user).SingleOrDefaultAsync(found => found.Id == new AccountId(id), token);
                if (account is null)
                {
                    return null;
                }

                version.Require(account);
                account.Disable(new AccountId(user.Id), clock.GetUtcNow());
                audit.Record("account.disabled", "account", account.Id.ToString(), ApprovalEntry.Of(account));
                await db.SaveChangesAsync(token);
                return account;
            },
            cancellationToken
        );
        if (disabled is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(disabled.Version);
        return TypedResults.NoContent();
    }
}
