using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>Moves stopped imports on. That it is stopped is the condition: of two that move it at once, one finds it gone.</summary>
internal static class StoppedImports
{
    /// <summary>It is tried again, as often as a new one; in the transaction at hand.</summary>
    public static async Task<bool> GoOnAsync(this HotlineDbContext db, Guid import, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            update hotline.imports set attempts = 0, lease_token = null, lease_until = null
            where id = {import} and state = any({ImportStates.Running.ToArray()}) and lease_until = 'infinity'
            """,
            cancellationToken
        ) > 0;

    /// <summary>It is called off, and its attempts stay used up: whoever takes it in hand ends it. In the transaction at hand.</summary>
    public static async Task<bool> EndAsync(this HotlineDbContext db, Guid import, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            update hotline.imports set cancel_asked = true, lease_token = null, lease_until = null
            where id = {import} and state = any({ImportStates.Running.ToArray()}) and lease_until = 'infinity'
            """,
            cancellationToken
        ) > 0;
}
