using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Features.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Homes;

/// <summary>What a home says of handovers that are not over: those of today, those to come, and those of which the result or the signatures are missing.</summary>
/// <param name="Open">How many are not over.</param>
/// <param name="Today">How many of them are planned for today.</param>
/// <param name="Items">Some of them, the earliest first, beginning with today's.</param>
internal sealed record HandoverWork(int Open, int Today, IReadOnlyList<HandoverRow> Items)
{
    private const int Rows = 20;

    /// <summary>Null for who has no handovers.</summary>
    public static async Task<HandoverWork?> OfAsync(
        RepatriationDbContext db,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (!user.HasHandovers())
        {
            return null;
        }

        var today = CivilTime.DateOf(at);
        var (from, until) = (CivilTime.StartOf(today), CivilTime.EndOf(today));
        var open = db.Handovers.AsNoTracking().IgnoreAutoIncludes().SeenBy(user).Open();
        var counts = await open.GroupBy(_ => 1)
            .Select(all => new { Open = all.Count(), Today = all.Count(h => h.PlannedAt >= from && h.PlannedAt < until) })
            .SingleOrDefaultAsync(cancellationToken);
        var items = await open.OrderBy(h => h.PlannedAt >= from && h.PlannedAt < until ? 0 : 1)
            .ThenBy(h => h.PlannedAt)
            .ThenBy(h => h.Id)
            .Take(Rows)
            .Select(HandoverRow.From)
            .ToListAsync(cancellationToken);
        return new(counts?.Open ?? 0, counts?.Today ?? 0, items);
    }
}
