using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;

namespace Cooperation.Platform.Hosting;

/// <summary>What a table needs and the model can't say: row-level security, an index over an expression, a constraint judged when the transaction ends.</summary>
public static class Guards
{
    private const string Annotation = "Cooperation:Guards";

    /// <summary><c>migrate</c> adds it where it is missing: no service forgets it in a migration of its own, and a table that has it is not locked for it.</summary>
    /// <param name="entity">The table's entity.</param>
    /// <param name="isMissing">A condition in SQL. <c>{table}</c> is the table's name, with its schema.</param>
    /// <param name="statement">What adds it.</param>
    public static EntityTypeBuilder<TEntity> HasGuard<TEntity>(this EntityTypeBuilder<TEntity> entity, string isMissing, string statement)
        where TEntity : class
    {
        var others = entity.Metadata.FindAnnotation(Annotation)?.Value as string ?? "";
        var guard = $"if {isMissing} then {statement}; end if;\n";
        if (!others.Contains(guard, StringComparison.Ordinal))
        {
            entity.HasAnnotation(Annotation, others + guard);
        }

        return entity;
    }

    internal static async Task ApplyAsync(NpgsqlConnection owner, IModel model, CancellationToken cancellationToken)
    {
        foreach (var type in model.GetEntityTypes())
        {
            if (type.FindAnnotation(Annotation)?.Value is string guards)
            {
                var sql = guards.Replace("{table}", NameOf(type), StringComparison.Ordinal);
                await using var command = new NpgsqlCommand($"do $guards$ begin\n{sql}end $guards$", owner);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    private static string NameOf(IEntityType type) => $"{type.GetSchema() ?? "public"}.{type.GetTableName()}";
}
