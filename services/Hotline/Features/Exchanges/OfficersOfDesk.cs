using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
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
        var accounts = await db.Set<TimelineEntry>()
            .AsNoTracking()
            .Where(entry => entry.Desk == desk)
            .GroupBy(entry => entry.Account)
            .Select(entries => new { Account = entries.Key, entries.OrderByDescending(entry => entry.At).First().Name })
            .ToListAsync(cancellationToken);
        return [.. accounts.Select(officer => new Officer(officer.Account, officer.Name, agency, desk))];
    }

    /// <summary>One of them, or the user himself; null where nobody of that account has worked there.</summary>
    public static async Task<Officer?> OfficerOfDeskAsync(
        this HotlineDbContext db,
        CurrentUser user,
        Guid account,
        CancellationToken cancellationToken
    ) =>
        account == user.Id
            ? user.AsOfficer()
            : (await db.OfficersOfDeskAsync(user, cancellationToken)).FirstOrDefault(officer => officer.Account == account);
}
