using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records;

/// <summary>
/// Tables with protected details and attachments show a session only the rows of the record whose scope its transaction has entered, by a setting
/// that ends with it: a query that forgets it, or joins such a table by mistake, finds nothing (R20).
/// </summary>
public static class ProtectedScope
{
    private const string Annotation = "Cooperation:ProtectedScope";

    /// <summary>Enters the scope of a record, until the transaction ends.</summary>
    public static Task<int> EnterScopeAsync(this DbContext db, Guid record, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select set_config({SettingOf(db)}, {record.ToString()}, true)", cancellationToken);

    /// <summary>The setting that names the record of a scope.</summary>
    internal static string SettingOf(DbContext db) =>
        db.Model.GetEntityTypes().Select(type => type.FindAnnotation(Annotation)?.Value).OfType<string>().FirstOrDefault()
        ?? throw new InvalidOperationException($"{db.GetType().Name} has no protected tables.");

    /// <summary>Hides the table's rows from whoever has not entered their scope; <c>migrate</c> makes the policy.</summary>
    internal static void IsSeenInScopeOnly<TEntity>(this EntityTypeBuilder<TEntity> entity, RecordNames names)
        where TEntity : class
    {
        var isInScope = $"{names.Column} = nullif(current_setting('{names.Setting}', true), '')::uuid";
        entity.HasAnnotation(Annotation, names.Setting);
        entity.HasGuard(
            "not (select relrowsecurity from pg_class where oid = '{table}'::regclass)",
            "alter table {table} enable row level security"
        );
        entity.HasGuard(
            $"not exists (select from pg_policy where polrelid = '{{table}}'::regclass and polname = '{names.Policy}')",
            $"create policy {names.Policy} on {{table}} using ({isInScope}) with check ({isInScope})"
        );
    }
}
