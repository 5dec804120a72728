using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}/history: what happened to an exchange and who read its protected details or was refused.</summary>
internal static class GetHistory
{
    // Enough for any exchange of a year; the audit itself has no end.
    private const int Limit = 500;

    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/history", HandleAsync).WithName(nameof(GetHistory));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is null || !seen.MaySeeHistory(user))
        {
            return TypedResults.NotFound();
        }

        var key = id.ToString();
        var audit = await db.Set<AuditEntry>()
            .AsNoTracking()
            .Where(entry => entry.SubjectType == "exchange" && entry.SubjectId == key)
            .OrderByDescending(entry => entry.At)
            .Take(Limit)
            .Select(entry => new AuditView(entry.At, entry.Kind, entry.Action, entry.AccountId, entry.Desk))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response(TimelineView.Of(seen), audit));
    }

    /// <param name="Items">The timeline, from the first.</param>
    /// <param name="Audit">Writes, protected reads and refusals, newest first.</param>
    public sealed record Response(IReadOnlyList<TimelineView> Items, IReadOnlyList<AuditView> Audit);

    public sealed record AuditView(DateTimeOffset At, AuditKind Kind, string Action, Guid Account, string Desk);
}
