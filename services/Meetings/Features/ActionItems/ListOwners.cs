using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>GET /api/meetings/action-items/owners: which agency has how many action items open, and how many of them late, the most late first.</summary>
internal static class ListOwners
{
    public static void Map(RouteGroupBuilder items) =>
        items.MapGet("/owners", HandleAsync).RequireAuthorization(MeetingAccess.PlannersAndDesks).WithName(nameof(ListOwners));

    internal static async Task<Response> HandleAsync(
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var owners = await db.ItemsSeenBy(user)
            .AsNoTracking()
            .Where(item => item.Status == ActionItemStatus.Open || item.Status == ActionItemStatus.UnderWay)
            .GroupBy(item => item.Agency)
            .Select(own => new Owner(own.Key, own.Count(), own.Count(item => item.Due < today)))
            .ToListAsync(cancellationToken);
        return new([
            .. owners
                .OrderByDescending(owner => owner.Late)
                .ThenByDescending(owner => owner.Open)
                .ThenBy(owner => owner.Agency, StringComparer.Ordinal),
        ]);
    }

    internal sealed record Response(IReadOnlyList<Owner> Items);

    /// <summary>What an agency has to do.</summary>
    internal sealed record Owner(string Agency, int Open, int Late);
}
