using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Passwords;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>
/// POST /api/identity/accounts/{id}/approval: the second person agrees. The first password is made here and stands in this answer and
/// nowhere else, so the call takes no Idempotency-Key: its answer may not be kept.
/// </summary>
internal static class ApproveAccount
{
    /// <summary>The account, and the password to sign in with for the first time: for the approver to hand over.</summary>
    internal sealed record Response(AccountView Account, string OneTimePassword);

    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapPost("/{id:guid}/approval", HandleAsync).WithName(nameof(ApproveAccount));

    private static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        AwaitedAccount awaited,
        PasswordHashes passwords,
        CurrentUser user,
        Audit audit,
        HttpResponse response,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        // Hashed before the account is held: it takes its time, and nobody waits for it meanwhile.
        var password = OneTimePassword.Make();
        var hash = await passwords.HashAsync(password, cancellationToken);
        var account = await awaited.DecideAsync(
            id,
            version,
            asked =>
            {
                asked.Approve(new AccountId(user.Id), hash, clock.GetUtcNow());
                audit.Record("account.approved", "account", asked.Id.ToString(), ApprovalEntry.Of(asked));
            },
            cancellationToken
        );
        if (account is null)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Response(AccountView.Of(account), password));
    }
}
