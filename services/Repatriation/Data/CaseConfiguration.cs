using Cooperation.Platform.Records;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Repatriation.Data;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<RepatriationCase>
{
    public void Configure(EntityTypeBuilder<RepatriationCase> opened)
    {
        opened.IsRecord("cases");
        opened.HasIndex(c => c.Reference).IsUnique().HasDatabaseName("ux_cases_reference");
        opened.HasIndex(c => c.Exchange).IsUnique().HasDatabaseName("ux_cases_exchange");

        // Lists run newest first, over everything or over a mission's.
        opened.HasIndex(c => new { c.ReportedAt, c.Id }).IsDescending().HasDatabaseName("ix_cases_newest");
        opened
            .HasIndex(c => new
            {
                c.Mission,
                c.ReportedAt,
                c.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_cases_mission");
    }
}

internal sealed class CaseIdConverter() : ValueConverter<CaseId, Guid>(id => id.Value, value => new CaseId(value));
