using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Gateway.Sessions;

/// <summary>GET /api/session: who I am, my desk and my roles.</summary>
internal static class WhoAmI
{
    public sealed record Response(
        Guid Id,
        string UserName,
        string Name,
        string Agency,
        string Desk,
        IReadOnlyList<string> Roles,
        IReadOnlyList<string> Partners,
        IReadOnlyList<string> Areas,
        IReadOnlyList<string> Provinces,
        bool MustChangePassword
    );

    public static void Map(RouteGroupBuilder session) => session.MapGet("/", Handle).RequireAuthorization().WithName(nameof(WhoAmI));

    private static Ok<Response> Handle(HttpContext context)
    {
        var account = ActiveSession.Of(context)!.Account;
        return TypedResults.Ok(
            new Response(
                account.Id,
                account.UserName,
                account.Name,
                account.Agency,
                account.Desk,
                account.Roles,
                account.Partners,
                account.Areas,
                account.Provinces,
                account.MustChangePassword
            )
        );
    }
}
