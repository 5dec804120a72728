using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Who works at a desk, as far as this service knows: whoever has put a hand to one of its exchanges. Accounts are another service's (R1).</summary>
internal static class OfficersOfDesk
{
    /// <summary>The officers of the user's desk, by the name under which they worked last.</summary>
    public static async Task<IReadOnlyList<Officer>> OfficersOfDeskAsync(
        this HotlineDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (agency, desk) = (user.Agency, user.Desk);
        // From officer to officer along ix_timeline_desk, one step each: a desk has a few dozen of them and a million entries (R27).
        var officers = await db
            .Database.SqlQuery<WorkedThere>(
                $"""
                with recursive officers as (
                    (select account, name from hotline.timeline where desk = {desk} order by account, at desc limit 1)
                    union all
                    select next.account, next.name from officers, lateral (
                        select account, name from hotline.timeline
                        where desk = {desk} and account > officers.account
                        order by account, at desc limit 1) next)
                select account, name from officers
                """
            )
            .ToListAsync(cancellationToken);
        return [.. officers.Select(officer => new Officer(officer.Account, officer.Name, agency, desk))];
    }

    /// <summary>One of them, or the user himself; null where nobody of that account has worked there.</summary>
    public static async Task<Officer?> OfficerOfDeskAsync(
        this HotlineDbContext db,
        CurrentUser user,
        Guid account,
        CancellationToken cancellationToken
    )
    {
        if (account == user.Id)
        {
            return user.AsOfficer();
        }

        var (agency, desk) = (user.Agency, user.Desk);
        return await db.Set<TimelineEntry>()
            .AsNoTracking()
            .Where(entry => entry.Desk == desk && entry.Account == account)
            .OrderByDescending(entry => entry.At)
            .Select(entry => new Officer(entry.Account, entry.Name, agency, desk))
            .FirstOrDefaultAsync(cancellationToken);
    }

    private sealed record WorkedThere(Guid Account, string Name);
}
