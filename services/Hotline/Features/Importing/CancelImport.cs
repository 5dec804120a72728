using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>DELETE /api/hotline/imports/{id}: the desk, or an operator, calls an import off. Nothing of it stays but the record that there was one; where numbers were given out after its own, it goes on to its end instead (R11), and where it is stopped they stand as voided.</summary>
internal static class CancelImport
{
    public static void Map(RouteGroupBuilder import) => import.MapDelete("/", HandleAsync).WithName(nameof(CancelImport));

    internal static async Task<Results<Accepted, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
        ImportEnd end,
        ImportBell bell,
        Audit audit,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (await db.FollowedImportAsync(id, user, cancellationToken) is not { } import)
        {
            return TypedResults.NotFound();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stopped = await db.EndAsync(id, cancellationToken);
        var running = await db.Database.ExecuteSqlAsync(
            $"update hotline.imports set cancel_asked = true where id = {id} and state = any({ImportStates.Running.ToArray()})",
            cancellationToken
        );
        if (!stopped && running == 0 && !await end.CallOffAsync(id, cancellationToken))
        {
            throw new DomainException(ImportErrors.Over(import.Stands));
        }

        audit.Record("import.cancelled", "import", id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Accepted($"/api/hotline/imports/{id}");
    }
}
