using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.SignIn;

/// <summary>POST /api/identity/password: somebody signed in chooses a new password; their other sessions end.</summary>
internal static class ChangePassword
{
    public sealed record Request
    {
        [Required, MaxLength(Passwords.MaxLength)]
        public required string Current { get; init; }

        [Required, MaxLength(Passwords.MaxLength)]
        public required string New { get; init; }
    }

    public static void Map(RouteGroupBuilder identity) => identity.MapPost("/password", HandleAsync).WithName(nameof(ChangePassword));

    private static async Task<Results<NoContent, NotFound>> HandleAsync(
        Valid<Request> request,
        IdentityDbContext db,
        Passwords passwords,
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

        if (passwords.Check(account, request.Value.Current) is PasswordVerificationResult.Failed)
        {
            await audit.RecordRefusalAsync(
                "account.password-refused",
                "account",
                account.Id.ToString(),
                cancellationToken: cancellationToken
            );
            throw AccountErrors.PasswordWrong();
        }

        Check(request.Value, account);
        account.ChangePassword(passwords.Hash(request.Value.New), user.SessionId, clock.GetUtcNow());
        audit.Record("account.password-changed", "account", account.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static void Check(Request request, Account account)
    {
        if (request.New.Length < AccountErrors.PasswordMinLength)
        {
            throw AccountErrors.PasswordTooShort();
        }

        if (request.New == request.Current || UserName.Fold(request.New) == account.UserName.Value)
        {
            throw AccountErrors.PasswordSame();
        }
    }
}
