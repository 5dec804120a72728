using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Domain.Similarity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Rules;

// Reference data is dated, so the same code may stand twice: the key is a number of the database's own.
internal abstract class ReferenceConfiguration<T>(string table) : IEntityTypeConfiguration<T>
    where T : class
{
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

    protected abstract void More(EntityTypeBuilder<T> builder);
}

internal sealed class CodeConfiguration() : ReferenceConfiguration<CodeEntry>("codes")
{
    protected override void More(EntityTypeBuilder<CodeEntry> builder) =>
        builder
            .HasIndex(c => new
            {
                c.List,
                c.Code,
                c.ValidFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_codes");
}

internal sealed class DeskConfiguration() : ReferenceConfiguration<Desk>("desks")
{
    protected override void More(EntityTypeBuilder<Desk> builder) =>
        builder.HasIndex(d => new { d.Code, d.ValidFrom }).IsUnique().HasDatabaseName("ux_desks");
}

internal sealed class NearProvinceConfiguration() : ReferenceConfiguration<NearProvince>("near_provinces")
{
    protected override void More(EntityTypeBuilder<NearProvince> builder) =>
        builder
            .HasIndex(n => new
            {
                n.Province,
                n.ValidFrom,
                n.Near,
                n.NearFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_near_provinces");
}

internal sealed class GradeMappingConfiguration : IEntityTypeConfiguration<GradeMapping>
{
    public void Configure(EntityTypeBuilder<GradeMapping> grade)
    {
        grade.ToTable("evaluation_mapping");
        grade.HasKey(g => new { g.Part, g.From4x4 });
    }
}
