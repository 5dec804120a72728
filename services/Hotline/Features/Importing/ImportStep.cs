using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Moves a checked import on. The state is the condition: of two that press at once, one finds it gone.</summary>
internal sealed class ImportStep(HotlineDbContext db, ImportBell bell, Audit audit)
{
    public async Task TakeAsync(Guid id, string to, string action, ImportMapping? mapping, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.MoveAsync(id, to, holder: null, cancellationToken))
        {
            throw new DomainException(ImportErrors.NotChecked(to));
        }

        if (mapping?.ToJson() is { } json)
        {
            await db.Database.ExecuteSqlAsync($"update hotline.imports set mapping = {json}::jsonb where id = {id}", cancellationToken);
        }

        audit.Record(action, "import", id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        bell.Ring();
    }
}
