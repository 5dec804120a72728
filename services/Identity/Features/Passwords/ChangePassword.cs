using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>POST /api/identity/password: somebody signed in chooses a new password; their other sessions end.</summary>
internal static class ChangePassword
{
    public sealed record Request
    {
        [Required, MaxLength(PasswordHashes.MaxLength)]
        public required string Current { get; init; }

        [Required, MaxLength(PasswordHashes.MaxLength)]
        public required string New { get; init; }
    }

    public static void Map(RouteGroupBuilder identity) => identity.MapPost("/password", HandleAsync).WithName(nameof(ChangePassword));

    private static async Task<Results<NoContent, NotFound>> HandleAsync(
        Valid<Request> request,
        IdentityDbContext db,
        PasswordHashes passwords,
        PasswordRules rules,
        CurrentUser user,
        Audit audit,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var account = await db.Accounts.SingleOrDefaultAsync(account => account.Id == new AccountId(user.Id), cancellationToken);
        if (account is null)
        {
            return TypedResults.NotFound();
        }

        if (await passwords.CheckAsync(account, request.Value.Current, cancellationToken) is PasswordVerificationResult.Failed)
        {
            await audit.RecordRefusalAsync(
                "account.password-refused",
                "account",
                account.Id.ToString(),
                cancellationToken: cancellationToken
            );
            throw AccountErrors.PasswordWrong();
        }

        if (request.Value.New == request.Value.Current || UserName.Fold(request.Value.New) == account.UserName.Value)
        {
            throw AccountErrors.PasswordSame();
        }

        await rules.RequireAsync(request.Value.New, account, cancellationToken);
        var hash = await passwords.HashAsync(request.Value.New, cancellationToken);
        account.ChangePassword(hash, user.SessionId, clock.GetUtcNow());
        audit.Record("account.password-changed", "account", account.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
