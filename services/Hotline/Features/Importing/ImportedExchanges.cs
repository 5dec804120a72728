using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>The filter of a list by import: what it has brought, for the desk that sent it; to everybody else it has brought nothing.</summary>
internal static class ImportedExchanges
{
    public static IQueryable<Exchange> OfImport(this IQueryable<Exchange> exchanges, Guid? id, HotlineDbContext db, CurrentUser user)
    {
        if (id is null)
        {
            return exchanges;
        }

        var import = db.Imports.OfDesk(user).Where(import => import.Id == id);
        return exchanges.Where(e => db.ImportedRows.Any(row => row.ExchangeId == e.Id && import.Any(sent => sent.Id == row.ImportId)));
    }
}
