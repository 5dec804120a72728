using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.SignIn;

/// <summary>GET /api/identity/accounts/by-user-name/{userName} and /by-id/{id}: the gateway asks whether somebody may still work, and as what. Who is disabled, or awaits approval, is not there.</summary>
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
        Deciders deciders,
        CancellationToken cancellationToken
    ) => AnswerAsync(deciders, db.Accounts.Named(userName), cancellationToken);

    private static Task<Results<Ok<KnownAccount>, NotFound>> ByIdAsync(
        Guid id,
        IdentityDbContext db,
        Deciders deciders,
        CancellationToken cancellationToken
    ) => AnswerAsync(deciders, db.Accounts.Where(account => account.Id == new AccountId(id)), cancellationToken);

    private static async Task<Results<Ok<KnownAccount>, NotFound>> AnswerAsync(
        Deciders deciders,
        IQueryable<Account> accounts,
        CancellationToken cancellationToken
    )
    {
        var account = await accounts
            .AsNoTracking()
            .SingleOrDefaultAsync(account => account.Standing == AccountStanding.InUse && account.DisabledAt == null, cancellationToken);
        if (account is null)
        {
            return TypedResults.NotFound();
        }

        var toDecide = await deciders.AwaitingAsync(account.Id.Value, account.Agency, cancellationToken);
        return TypedResults.Ok(KnownAccount.Of(account, toDecide.Count));
    }
}
