using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>The account on which somebody wants to decide, at the version they have seen. Scoped.</summary>
internal sealed class AwaitedAccount(Deciders deciders, CurrentUser user, RecordStep<IdentityDbContext, Account> accounts)
{
    /// <summary>Decides on an account that stands still meanwhile. Null where the caller can't see it.</summary>
    /// <param name="id">The account.</param>
    /// <param name="version">The version that was seen; whoever may not decide is not told that it is stale.</param>
    /// <param name="decide">The decision, with what the audit says of it; taken again after a collision.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Account?> DecideAsync(Guid id, IfMatch version, Action<Account> decide, CancellationToken cancellationToken) =>
        accounts.TakeAsync(
            new(id, version, all => all.Where(account => account.Id == new AccountId(id))) { IsOpen = IsOpenAsync },
            (account, _, _, _) =>
            {
                decide(account);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    // False where the caller can't see it. An administrator, who can, is told that others decide, and who asked that they can't.
    private async Task<bool> IsOpenAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.Agency != user.Agency)
        {
            return false;
        }

        var isVisible = user.Is(Roles.Administrator);
        if (!account.IsAwaiting)
        {
            // Who decided on it a moment ago, at another window, is told so; nobody else learns anything.
            return isVisible || account.DecidedBy?.Value == user.Id ? throw AccountErrors.NotAwaiting() : false;
        }

        if (account.AskedBy?.Value == user.Id)
        {
            throw AccountErrors.OwnRequest();
        }

        var isFor = (await deciders.OfAsync(account, cancellationToken)).IsFor(user.Id);
        return isFor || !isVisible ? isFor : throw AccountErrors.NotYoursToDecide();
    }
}
