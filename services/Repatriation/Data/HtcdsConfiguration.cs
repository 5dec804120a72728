using Cooperation.Repatriation.Domain.Exporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class HtcdsConfiguration : IEntityTypeConfiguration<HtcdsCode>
{
    public void Configure(EntityTypeBuilder<HtcdsCode> code)
    {
        code.ToTable("htcds_codes");
        code.HasKey(c => new { c.Field, c.Code });
    }
}
