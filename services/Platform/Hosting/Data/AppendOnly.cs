using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Hosting;

/// <summary>Tables that only grow.</summary>
public static class AppendOnly
{
    internal const string Annotation = "Cooperation:AppendOnly";

    /// <summary>The running role may add rows to this table and read them, not change or delete them (R9); <c>migrate</c> grants it so.</summary>
    public static EntityTypeBuilder<TEntity> IsAppendOnly<TEntity>(this EntityTypeBuilder<TEntity> entity)
        where TEntity : class
    {
        entity.HasAnnotation(Annotation, true);
        return entity;
    }
}
