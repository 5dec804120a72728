using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Identity.Features.Passwords;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.SignIn;

/// <summary>POST /api/identity/credential-checks: the gateway asks whether somebody is who they say. The same 401 whatever was wrong.</summary>
internal static class CheckCredentials
{
    public sealed record Request
    {
        [Required, MaxLength(Domain.Accounts.UserName.MaxLength)]
        public required string UserName { get; init; }

        [Required, MaxLength(PasswordHashes.MaxLength)]
        public required string Password { get; init; }
    }

    public static void Map(RouteGroupBuilder identity) =>
        identity
            .MapPost("/credential-checks", HandleAsync)
            .RequireRoles(Roles.Gateway)
            .WithName(nameof(CheckCredentials))
            .ExcludeFromDescription();

    private static async Task<Results<Ok<KnownAccount>, UnauthorizedHttpResult>> HandleAsync(
        Valid<Request> request,
        IdentityDbContext db,
        PasswordHashes passwords,
        Deciders deciders,
        CancellationToken cancellationToken
    )
    {
        var account = await db.Accounts.Named(request.Value.UserName).SingleOrDefaultAsync(cancellationToken);
        var result = await passwords.CheckAsync(account, request.Value.Password, cancellationToken);
        if (account is null || result is PasswordVerificationResult.Failed)
        {
            return TypedResults.Unauthorized();
        }

        if (result is PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.StrengthenHash(await passwords.HashAsync(request.Value.Password, cancellationToken));
            await db.SaveChangesAsync(cancellationToken);
        }

        var toDecide = await deciders.AwaitingAsync(account.Id.Value, account.Agency, cancellationToken);
        return TypedResults.Ok(KnownAccount.Of(account, toDecide.Count));
    }
}
