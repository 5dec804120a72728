using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>The account on which somebody wants to decide, at the version they have seen. Scoped.</summary>
internal sealed class AwaitedAccount(IdentityDbContext db, Deciders deciders, CurrentUser user)
{
    /// <summary>Null where the caller can't see it. An administrator, who can, is told that others decide, and who asked that they can't.</summary>
    public async Task<Account?> FindAsync(Guid id, IfMatch version, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(account => account.Id == new AccountId(id), cancellationToken);
        if (account is null || account.Agency != user.Agency)
        {
            return null;
        }

        var isVisible = user.Is(Roles.Administrator);
        if (!account.IsAwaiting)
        {
            // Who decided on it a moment ago, at another window, is told so; nobody else learns anything.
            return isVisible || account.DecidedBy?.Value == user.Id ? throw AccountErrors.NotAwaiting() : null;
        }

        if (account.AskedBy?.Value == user.Id)
        {
            throw AccountErrors.OwnRequest();
        }

        if (!(await deciders.OfAsync(account, cancellationToken)).IsFor(user.Id))
        {
            return isVisible ? throw AccountErrors.NotYoursToDecide() : null;
        }

        version.Require(account.Version);
        return account;
    }
}
