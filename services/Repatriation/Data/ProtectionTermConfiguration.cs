using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Protections;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class ProtectionTermConfiguration() : DatedConfiguration<ProtectionTerm>("protection_terms")
{
    protected override void More(EntityTypeBuilder<ProtectionTerm> builder) => builder.Ignore(term => term.Source);
}
