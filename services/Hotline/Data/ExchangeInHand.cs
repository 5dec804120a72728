using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data;

/// <summary>
/// Tables with protected details and attachments show a session only the rows of the exchange it has taken in hand, by a setting that ends
/// with the transaction: a query that forgets it, or joins such a table by mistake, finds nothing.
/// </summary>
internal static class ExchangeInHand
{
    public const string Setting = "hotline.exchange_in_hand";

    public static Task<int> TakeInHandAsync(this HotlineDbContext db, ExchangeId exchange, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select set_config({Setting}, {exchange.Value.ToString()}, true)", cancellationToken);
}
