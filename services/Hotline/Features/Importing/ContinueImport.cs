using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>POST /api/hotline/imports/{id}/continuation: the desk, or an operator, lets a stopped import go on, once what stopped it is mended; it is tried as often as a new one.</summary>
internal static class ContinueImport
{
    public static void Map(RouteGroupBuilder import) => import.MapPost("/continuation", HandleAsync).WithName(nameof(ContinueImport));

    internal static async Task<Results<Accepted, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
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
        if (!await db.GoOnAsync(id, cancellationToken))
        {
            throw new DomainException(ImportErrors.NotStopped(import.Stands));
        }

        audit.Record("import.continued", "import", id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Accepted($"/api/hotline/imports/{id}");
    }
}
