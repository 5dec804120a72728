using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.SignIn;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>POST /api/identity/accounts: an administrator makes an account in the own agency. The one-time password stands in this answer and nowhere else, so the call takes no Idempotency-Key: its answer may not be kept. The unique user name keeps a repeat out.</summary>
internal static class CreateAccount
{
    public sealed record Request
    {
        [Required, MaxLength(Domain.Accounts.UserName.MaxLength)]
        public required string UserName { get; init; }

        [Required, MaxLength(200)]
        public required string Name { get; init; }

        [Required, MaxLength(24)]
        public required string Desk { get; init; }

        [Required, MinLength(1), CodeOf(typeof(AssignableRoles))]
        public required IReadOnlyList<string> Roles { get; init; }

        [MaxLength(50)]
        public IReadOnlyList<string>? Partners { get; init; }

        [MaxLength(4)]
        public IReadOnlyList<string>? Areas { get; init; }

        [MaxLength(100)]
        public IReadOnlyList<string>? Provinces { get; init; }
    }

    /// <summary>The account, and the password to sign in with for the first time.</summary>
    internal sealed record Response(AccountView Account, string OneTimePassword);

    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapPost("/", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(CreateAccount));

    private static async Task<Created<Response>> HandleAsync(
        Valid<Request> request,
        IdentityDbContext db,
        Passwords passwords,
        CurrentUser user,
        Audit audit,
        HttpResponse response,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var password = OneTimePassword.Make();
        var account = Account.Open(
            new UserName(request.Value.UserName),
            ProfileOf(request, user.Agency),
            passwords.Hash(password),
            mustChangePassword: true,
            clock.GetUtcNow()
        );
        db.Accounts.Add(account);
        audit.Record("account.created", "account", account.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        response.SetEtag(account.Version);
        return TypedResults.Created($"/api/identity/accounts/{account.Id}", new Response(AccountView.Of(account), password));
    }

    private static Profile ProfileOf(Request request, string agency) =>
        new()
        {
            Name = request.Name,
            Agency = agency,
            Desk = request.Desk,
            Roles = request.Roles,
            Partners = request.Partners ?? [],
            Areas = request.Areas ?? [],
            Provinces = request.Provinces ?? [],
        };

    private static class AssignableRoles
    {
        public static IReadOnlyList<string> All => AccountRoles.Assignable;
    }
}
