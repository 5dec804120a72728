using Cooperation.Identity.Domain.Accounts;

namespace Cooperation.Identity.Data;

/// <summary>Queries that several use cases share.</summary>
internal static class AccountQueries
{
    /// <summary>The account of this name, as it was typed. What can't be a user name finds nobody.</summary>
    public static IQueryable<Account> Named(this IQueryable<Account> accounts, string typed)
    {
        if (!UserName.TryParse(typed, out var name))
        {
            return accounts.Where(account => false);
        }

        return accounts.Where(account => account.UserName == name);
    }
}
