using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Exchanges on which something is still to be done: a desk has a few hundred, however many it has had.</summary>
internal static class StillOpen
{
    // In the words of the partial index ix_exchanges_open, so that PostgreSQL reads that and not the desk's history (R27).
    public static IQueryable<Exchange> Open(this IQueryable<Exchange> exchanges) =>
        exchanges.Where(e => e.Status != ExchangeStatus.Closed && e.Status != ExchangeStatus.Voided);
}
