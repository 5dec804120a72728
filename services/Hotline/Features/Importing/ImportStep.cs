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
        var json = mapping?.ToJson();
        var moved = await db.Database.ExecuteSqlAsync(
            $"""
            update hotline.imports set state = {to}, mapping = coalesce({json}::jsonb, mapping), progress = 0, attempts = 0
            where id = {id} and state = {ImportStates.Checked}
            """,
            cancellationToken
        );
        if (moved == 0)
        {
            throw new DomainException(ImportErrors.NotChecked(to));
        }

        audit.Record(action, "import", id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        bell.Ring();
    }
}
