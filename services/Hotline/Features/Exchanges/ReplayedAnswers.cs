using System.Text.RegularExpressions;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>A first answer is given again only while the account may read the exchange: not after the desk lost it, nor after the account went to another desk.</summary>
internal static partial class ReplayedAnswers
{
    public static async Task<bool> MaySeeAsync(HttpContext context, string? location)
    {
        if ((ExchangeIn(context.Request.Path) ?? ExchangeIn(location ?? "")) is not { } id)
        {
            return true; // Lines belong to everybody whom their policy lets in.
        }

        var services = context.RequestServices;
        var (db, user) = (services.GetRequiredService<HotlineDbContext>(), services.GetRequiredService<CurrentUser>());
        return await db.SeenAsync(id, user, context.RequestAborted) is { MayRead: true };
    }

    private static ExchangeId? ExchangeIn(string address) =>
        Address().Match(address) is { Success: true } match && Guid.TryParse(match.Groups["id"].ValueSpan, out var id) ? new(id) : null;

    [GeneratedRegex("^/api/hotline/exchanges/(?<id>[0-9a-fA-F-]{36})(?:/|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
