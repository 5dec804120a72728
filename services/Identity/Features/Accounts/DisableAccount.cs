using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
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
        CurrentUser user,
        Audit audit,
        HttpResponse response,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var account = await db
            .Accounts.AdministeredBy(user)
            .SingleOrDefaultAsync(account => account.Id == new AccountId(id), cancellationToken);
        if (account is null)
        {
            return TypedResults.NotFound();
        }

        version.Require(account.Version);
        account.Disable(new AccountId(user.Id), clock.GetUtcNow());
        audit.Record("account.disabled", "account", account.Id.ToString(), ApprovalEntry.Of(account));
        await db.SaveChangesAsync(cancellationToken);
        response.SetEtag(account.Version);
        return TypedResults.NoContent();
    }
}
