using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Features.Handovers;
using Cooperation.Repatriation.Features.Papers;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>A first answer is given again only while the account sees the case or handover: not after it went to another desk.</summary>
internal static class ReplayedAnswers
{
    public static async Task<bool> MaySeeAsync(HttpContext context, string? location)
    {
        if (location is null || !CaseId.TryParse(location[(location.LastIndexOf('/') + 1)..], null, out var id))
        {
            return true;
        }

        var services = context.RequestServices;
        var (db, user) = (services.GetRequiredService<RepatriationDbContext>(), services.GetRequiredService<CurrentUser>());
        if (location.Contains("/papers/", StringComparison.Ordinal))
        {
            return await db.PapersSeenBy(user).AnyAsync(paper => paper.Id == id.Value, context.RequestAborted);
        }

        if (location.Contains(HandoverEndpoints.Segment, StringComparison.Ordinal))
        {
            return await db.Handovers.SeenBy(user).AnyAsync(handover => handover.Id == new HandoverId(id.Value), context.RequestAborted);
        }

        return await db.SeenAsync(id, user, context.RequestAborted) is not null;
    }
}
