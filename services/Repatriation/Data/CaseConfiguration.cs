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
        opened.Ignore(c => c.NextNumber);
        opened.HasIndex(c => c.Reference).IsUnique().HasDatabaseName("ux_cases_reference");
        opened.HasOne(c => c.Request).WithOne().HasForeignKey<HotlineRequest>("CaseId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        opened.Navigation(c => c.Request).AutoInclude();
        opened.HasIndex(c => c.Exchange).IsUnique().HasDatabaseName("ux_cases_exchange");

        opened.HasOne<RepatriationCase>().WithMany().HasForeignKey(c => c.MergedInto).OnDelete(DeleteBehavior.Restrict);
        opened.HasOne<RepatriationCase>().WithMany().HasForeignKey(c => c.SplitFrom).OnDelete(DeleteBehavior.Restrict);

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

        // Few are with some partners, and few went into another: whoever asks for those does not read all others.
        opened
            .HasIndex(c => new
            {
                c.Partner,
                c.ReportedAt,
                c.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_cases_partner");
        opened
            .HasIndex(c => new
            {
                c.Status,
                c.ReportedAt,
                c.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_cases_status");

        // Homes read the open ones only, whatever was ever kept (R27).
        opened
            .HasIndex(
                c => new
                {
                    c.Mission,
                    c.ReportedAt,
                    c.Id,
                },
                "ix_cases_open"
            )
            .IsDescending(false, true, true)
            .HasFilter("status = 'open'");
    }
}

internal sealed class HotlineRequestConfiguration : IEntityTypeConfiguration<HotlineRequest>
{
    public void Configure(EntityTypeBuilder<HotlineRequest> request)
    {
        request.ToTable("hotline_requests");
        request.HasKey(r => r.ExchangeId);
        request.Property(r => r.ExchangeId).ValueGeneratedNever();
        request.HasIndex(r => r.Exchange).IsUnique().HasDatabaseName("ux_hotline_requests_exchange");
    }
}

internal sealed class CaseIdConverter() : ValueConverter<CaseId, Guid>(id => id.Value, value => new CaseId(value));
