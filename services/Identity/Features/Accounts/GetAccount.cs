using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>GET /api/identity/accounts/{id}: an account of the own agency, or one's own.</summary>
internal static class GetAccount
{
    public static void Map(RouteGroupBuilder accounts) => accounts.MapGet("/{id:guid}", HandleAsync).WithName(nameof(GetAccount));

    private static async Task<Results<Ok<AccountView>, NotFound>> HandleAsync(
        Guid id,
        IdentityDbContext db,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var account = await db
            .Accounts.VisibleTo(user)
            .AsNoTracking()
            .SingleOrDefaultAsync(account => account.Id == new AccountId(id), cancellationToken);
        if (account is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(account.Version);
        return TypedResults.Ok(AccountView.Of(account));
    }
}
