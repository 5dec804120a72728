using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Reviews.Data;

internal sealed class FactGenerationConfiguration : IEntityTypeConfiguration<FactGeneration>
{
    public void Configure(EntityTypeBuilder<FactGeneration> builder)
    {
        builder.ToTable("fact_generations");
        builder.HasKey(generation => new
        {
            generation.Owner,
            generation.Type,
            generation.Generation,
        });
    }
}
