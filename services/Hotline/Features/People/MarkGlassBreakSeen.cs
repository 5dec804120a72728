using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/glass-breaks/{id}/seen: a supervisor of the desk, or its central desk, says that he has seen an alert; never who broke the glass. The first one stands; saying it again changes nothing.</summary>
internal static class MarkGlassBreakSeen
{
    public static void Map(IEndpointRouteBuilder hotline) =>
        hotline
            .MapPost("/glass-breaks/{id:guid}/seen", HandleAsync)
            .RequireRoles(Roles.Supervisor, Roles.CentralDesk)
            .WithTags("People")
            .WithName(nameof(MarkGlassBreakSeen));

    internal static async Task<Results<NoContent, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var watched = db.Exchanges.WatchedOver(user);
        var glass = await db
            .GlassBreaks.AsNoTracking()
            .SingleOrDefaultAsync(g => g.Id == id && watched.Any(e => e.Id == g.ExchangeId), cancellationToken);
        if (glass is null)
        {
            return TypedResults.NotFound();
        }

        glass.RefuseOwnMark(user.AsOfficer());

        if (!await db.Set<SeenGlassBreak>().AnyAsync(seen => seen.GlassBreakId == id, cancellationToken))
        {
            await MarkAsync(id, db, audit, user.AsOfficer(), clock.GetUtcNow(), cancellationToken);
        }

        return TypedResults.NoContent();
    }

    private static async Task MarkAsync(
        Guid id,
        HotlineDbContext db,
        Audit audit,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        db.Add(
            new SeenGlassBreak
            {
                GlassBreakId = id,
                By = by,
                At = at,
            }
        );
        audit.Record("glass.seen", "glassBreak", id.ToString());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Another supervisor was quicker by a moment: his entry stands.
        }
    }
}
