using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Rules;

internal sealed class NearProvinceConfiguration() : DatedConfiguration<NearProvince>("near_provinces")
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
