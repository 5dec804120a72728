using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>Who sees which accounts: an administrator those of the own agency, everybody their own.</summary>
internal static class AccountAccess
{
    public static IQueryable<Account> AdministeredBy(this IQueryable<Account> accounts, CurrentUser user)
    {
        var agency = user.Agency;
        return user.Is(Roles.Administrator) ? accounts.Where(account => account.Agency == agency) : accounts.Where(account => false);
    }

    public static IQueryable<Account> VisibleTo(this IQueryable<Account> accounts, CurrentUser user)
    {
        var own = new AccountId(user.Id);
        return user.Is(Roles.Administrator) ? accounts.AdministeredBy(user) : accounts.Where(account => account.Id == own);
    }
}
