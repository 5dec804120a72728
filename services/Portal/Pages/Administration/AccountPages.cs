using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Pages.Administration;

/// <summary>/admin/accounts: an administrator sees and makes the accounts of the own agency.</summary>
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
        accounts.MapGet("/new", () => Page.Show<NewAccountPage>(new FormState()));
        accounts.MapPost("/new", CreateAsync);
    }

    private static async Task<IResult> CreateAsync(
        IFormCollection sent,
        HttpContext context,
        IdentityClient identity,
        CancellationToken cancellationToken
    )
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
            var created = await identity.CreateAsync(account, cancellationToken);

            // Shown in this answer and kept nowhere: no address leads back to a password.
            context.Response.Headers.CacheControl = "no-store";
            return Page.Show<CreatedPage>(created);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
        {
            form.Add(refused.Problem);
            return Page.Show<NewAccountPage>(form, StatusCodes.Status400BadRequest);
        }
    }
}

/// <summary>A page of accounts.</summary>
public sealed record AccountsModel(Accounts Accounts);
