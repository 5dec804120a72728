using System.ComponentModel.DataAnnotations;
using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>GET /api/identity/accounts: the accounts of an administrator's own agency, by user name.</summary>
internal static class ListAccounts
{
    public sealed record Query
    {
        public string? After { get; init; }

        [Range(1, 200)]
        public int? Limit { get; init; }
    }

    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapGet("/", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(ListAccounts));

    private static async Task<Ok<Page<AccountView>>> HandleAsync(
        ValidQuery<Query> query,
        IdentityDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var limit = query.Value.Limit ?? 50;
        var accounts = db.Accounts.AdministeredBy(user).AsNoTracking();
        if (Cursor.Read(query.Value.After, 1) is [var last])
        {
            // As a row value: the column's own order, of the text behind the type.
            var after = new UserName(last);
            accounts = accounts.Where(account => EF.Functions.GreaterThan(ValueTuple.Create(account.UserName), ValueTuple.Create(after)));
        }

        var rows = await accounts.OrderBy(account => account.UserName).Take(limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of([.. rows.Select(AccountView.Of)], limit, account => Cursor.Of(account.UserName)));
    }
}
