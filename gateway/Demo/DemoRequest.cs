using System.Globalization;
using Cooperation.Gateway.Guards;
using Cooperation.Gateway.Sessions;
using Cooperation.Gateway.Tokens;
using Cooperation.Platform.Hosting;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Demo;

/// <summary>
/// The demo loader writes the past: it says in X-Demo-Account for whom it acts and in X-Demo-Time when. Only an account of the role
/// demoLoader may, and only where a demo date is set; from anybody else these headers are refused, loudly.
/// </summary>
internal sealed class DemoRequest(IOptions<DemoOptions> options, IdentityClient identity)
{
    public const string AccountHeader = "X-Demo-Account";
    public const string TimeHeader = "X-Demo-Time";

    // At the ends of time there is no other hour in Viet Nam, and no deadline after it.
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static bool IsOne(HttpRequest request) => request.Headers.ContainsKey(AccountHeader) || request.Headers.ContainsKey(TimeHeader);

    /// <summary>The bearer the headers ask for, or why not.</summary>
    public async Task<(Bearer? Bearer, GatewayProblem? Refusal)> ReadAsync(HttpContext context)
    {
        var session = ActiveSession.Of(context);
        if (options.Value.Date is null || session is null || !session.Account.Roles.Contains(Roles.DemoLoader, StringComparer.Ordinal))
        {
            return (null, GatewayProblem.DemoRefused);
        }

        if (!TryReadTime(context.Request, out var at))
        {
            return (null, GatewayProblem.DemoMalformed);
        }

        var userName = context.Request.Headers[AccountHeader].ToString();
        if (userName.Length == 0)
        {
            return (new Bearer(session.Id, session.Account, null, at), null);
        }

        var account = await identity.FindByUserNameAsync(userName, context.RequestAborted);
        return account is null ? (null, GatewayProblem.DemoMalformed) : (new Bearer(session.Id, account, session.Account.Id, at), null);
    }

    private static bool TryReadTime(HttpRequest request, out DateTimeOffset? at)
    {
        at = null;
        if (!request.Headers.TryGetValue(TimeHeader, out var header))
        {
            return true;
        }

        if (
            !DateTimeOffset.TryParse(
                header.ToString(),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var time
            ) || time.Year is < FirstYear or > LastYear
        )
        {
            return false;
        }

        at = time;
        return true;
    }
}
