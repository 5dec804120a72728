using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
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
        accounts.MapGet(
            "/new",
            async (HttpRequest request, KeptForms kept, IdentityClient identity, CancellationToken cancellationToken) =>
                await ShowFormAsync(
                    await kept.FindAsync(request, cancellationToken) ?? new FormState(),
                    identity,
                    StatusCodes.Status200OK,
                    cancellationToken
                )
        );
        accounts.MapPost("/new", CreateAsync).KeepsTyped();
    }

    private static async Task<IResult> CreateAsync(IFormCollection sent, IdentityClient identity, CancellationToken cancellationToken)
    {
        var form = new FormState(sent);
        try
        {
            var account = new NewAccount(
                form.Given("userName"),
                form.Given("name"),
                form.Given("desk"),
                form.All("roles"),
                form.All("partners"),
                form.All("areas")
            );
            return Page.Show<CreatedPage>(await identity.CreateAsync(account, cancellationToken));
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
        {
            form.Add(refused.Problem);
            return await ShowFormAsync(form, identity, StatusCodes.Status400BadRequest, cancellationToken);
        }
    }

    private static async Task<IResult> ShowFormAsync(
        FormState form,
        IdentityClient identity,
        int status,
        CancellationToken cancellationToken
    )
    {
        var grants = await identity.RoleGrantsAsync(cancellationToken);
        return Page.Show<NewAccountPage>(
            new NewAccountModel(form, grants.Items.SelectMany(grant => grant.Roles).ToHashSet(StringComparer.Ordinal)),
            status
        );
    }
}

/// <summary>A page of accounts.</summary>
public sealed record AccountsModel(Accounts Accounts);

/// <summary>The form for a new account, and the roles that the agency may give somewhere.</summary>
public sealed record NewAccountModel(FormState Form, IReadOnlySet<string> Roles);
