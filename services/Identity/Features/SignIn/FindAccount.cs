using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.SignIn;

/// <summary>GET /api/identity/accounts/by-user-name/{userName} and /by-id/{id}: the gateway asks whether somebody may still work, and as what. Who is disabled is not there.</summary>
internal static class FindAccount
{
    public static void Map(RouteGroupBuilder identity)
    {
        identity
            .MapGet("/accounts/by-user-name/{userName}", ByUserNameAsync)
            .RequireRoles(Roles.Gateway)
            .WithName("FindAccountByUserName")
            .ExcludeFromDescription();
        identity
            .MapGet("/accounts/by-id/{id:guid}", ByIdAsync)
            .RequireRoles(Roles.Gateway)
            .WithName("FindAccountById")
            .ExcludeFromDescription();
    }

    private static Task<Results<Ok<KnownAccount>, NotFound>> ByUserNameAsync(
        string userName,
        IdentityDbContext db,
        CancellationToken cancellationToken
    ) => AnswerAsync(db.Accounts.Named(userName), cancellationToken);

    private static Task<Results<Ok<KnownAccount>, NotFound>> ByIdAsync(
        Guid id,
        IdentityDbContext db,
        CancellationToken cancellationToken
    ) => AnswerAsync(db.Accounts.Where(account => account.Id == new AccountId(id)), cancellationToken);

    private static async Task<Results<Ok<KnownAccount>, NotFound>> AnswerAsync(
        IQueryable<Account> accounts,
        CancellationToken cancellationToken
    )
    {
        var account = await accounts.AsNoTracking().SingleOrDefaultAsync(account => account.DisabledAt == null, cancellationToken);
        return account is null ? TypedResults.NotFound() : TypedResults.Ok(KnownAccount.Of(account));
    }
}
