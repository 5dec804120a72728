using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.ReferenceData;

/// <summary>Keeps a list of reference data. It is dated, so the same code may stand twice: the key is a number of the database's own.</summary>
/// <param name="table">The table.</param>
public abstract class DatedConfiguration<T>(string table) : IEntityTypeConfiguration<T>
    where T : class
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(
            table,
            t => t.HasCheckConstraint($"ck_{table}_dates", "valid_from is null or valid_to is null or valid_from <= valid_to")
        );
        builder.Property<int>("Id");
        builder.HasKey("Id");
        More(builder);
    }

    /// <summary>What this list has beside: its unique index, its checks.</summary>
    protected abstract void More(EntityTypeBuilder<T> builder);
}
