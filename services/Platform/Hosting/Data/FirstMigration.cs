using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>A database from before the first migration of this code: the migrations that made it are gone, and nothing leads from there to here.</summary>
internal static class FirstMigration
{
    /// <summary>Null when there is a way; otherwise the one line with which the process ends, before anything was changed.</summary>
    /// <param name="context">The code's own migrations.</param>
    /// <param name="last">The last migration that the database has; null: it has none.</param>
    /// <param name="service">Who says it.</param>
    public static string? Refuse(DbContext context, string? last, string service)
    {
        var first = context.Database.GetMigrations().Min(StringComparer.Ordinal);
        return last is null || first is null || string.CompareOrdinal(last, first) >= 0
            ? null
            : $"{service}: this database is of an earlier trial version (at {last}, the first migration of this code is {first}) and can't be "
                + "brought up to date; nothing was changed in it. Take an empty one: ./deploy/run --data DIR, or ./deploy/run --reset, "
                + "which asks before it deletes.";
    }
}
