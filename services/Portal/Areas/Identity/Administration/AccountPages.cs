using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Identity.Administration;

/// <summary>/admin/accounts: an administrator sees the accounts, and asks for new ones, of the own agency.</summary>
internal static class AccountPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var accounts = pages.MapGroup("/admin/accounts").RequireRoles(Jobs.AdministrationRoles);
        accounts.MapGet(
            "/",
            async (string? after, IdentityClient identity, CancellationToken cancellationToken) =>
                Page.Show<AccountsPage>(new AccountsModel(await identity.AccountsAsync(after, cancellationToken)))
        );
        accounts.MapGet(
            "/export",
            async (HttpContext context, IdentityClient identity, CancellationToken cancellationToken) =>
                await (await identity.ExportAsync(WantedFile.Asked(context), cancellationToken)).AsFileAsync(context, cancellationToken)
        );
        CreateAccount.Map(accounts);
    }
}

/// <summary>A page of accounts.</summary>
public sealed record AccountsModel(Accounts Accounts);
