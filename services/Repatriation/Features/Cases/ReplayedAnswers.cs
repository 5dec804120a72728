using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>A first answer is given again only while the account sees the case: not after it went to another desk.</summary>
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
        return await db.SeenAsync(id, user, context.RequestAborted) is not null;
    }
}
