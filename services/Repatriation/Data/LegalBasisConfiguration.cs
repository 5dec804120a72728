using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Laws;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class LegalBasisConfiguration() : DatedConfiguration<LegalBasis>("legal_bases")
{
    protected override void More(EntityTypeBuilder<LegalBasis> builder)
    {
        builder.Ignore(basis => basis.Name);
        builder
            .HasIndex(basis => new
            {
                basis.Matter,
                basis.Document,
                basis.ValidFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_legal_bases");
    }
}
