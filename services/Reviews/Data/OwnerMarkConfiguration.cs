using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Reviews.Data;

internal sealed class OwnerMarkConfiguration : IEntityTypeConfiguration<OwnerMark>
{
    public void Configure(EntityTypeBuilder<OwnerMark> builder)
    {
        builder.ToTable("marks");
        builder.HasKey(mark => new { mark.MarkId, mark.Owner });
        builder.Property(mark => mark.States).HasColumnType("jsonb");
    }
}
