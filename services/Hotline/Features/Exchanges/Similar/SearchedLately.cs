using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>While one exchange is typed the same people are found at every pause: that is one search, and not twenty readings.</summary>
internal static class SearchedLately
{
    private static readonly TimeSpan OneForm = TimeSpan.FromHours(1);

    /// <summary>Whom the officer's searches found in these exchanges within the last hour.</summary>
    public static async Task<IReadOnlySet<PersonId>> SearchedLatelyAsync(
        this HotlineDbContext db,
        ExchangeId[] exchanges,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var since = at - OneForm;
        var account = user.Id;
        return await db
            .Readings.AsNoTracking()
            .Where(reading => exchanges.Contains(reading.RecordId) && reading.What == Reading.Search)
            .Where(reading => reading.By.Account == account && reading.At > since && reading.PersonId != null)
            .Select(reading => reading.PersonId!.Value)
            .ToHashSetAsync(cancellationToken);
    }
}
