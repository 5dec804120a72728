using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>POST /api/identity/accounts: an administrator asks for an account in the own agency, in roles that fit the desk. It can't be used, and has no password, until a second person agrees; the answer says who that is. The unique user name keeps a repeat out.</summary>
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

    /// <summary>The account, and who decides on it. No password: whoever asks never sees one.</summary>
    internal sealed record Response(AccountView Account, DecisionView Decision);

    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapPost("/", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(CreateAccount));

    private static async Task<Created<Response>> HandleAsync(
        Valid<Request> request,
        IdentityDbContext db,
        RoleGrants grants,
        Deciders deciders,
        CurrentUser user,
        Audit audit,
        HttpResponse response,
        TimeProvider clock,
        RequestClock day,
        CancellationToken cancellationToken
    )
    {
        var (userName, profile) = (new UserName(request.Value.UserName), ProfileOf(request, user.Agency));
        await grants.RequireAsync(profile, VietnamTime.DateOf(day.GetUtcNow()), cancellationToken);
        var account = Account.Ask(userName, profile, new AccountId(user.Id), clock.GetUtcNow());
        db.Accounts.Add(account);
        audit.Record("account.requested", "account", account.Id.ToString(), ApprovalEntry.Of(account));
        await db.SaveChangesAsync(cancellationToken);
        var decision = await deciders.OfAsync(account, cancellationToken);
        response.SetEtag(account.Version);
        return TypedResults.Created(
            $"/api/identity/accounts/{account.Id}",
            new Response(AccountView.Of(account), DecisionView.Of(decision))
        );
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
