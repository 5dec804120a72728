using System.Text.Json;
using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Reviews.Data;

internal sealed class PeriodicReportConfiguration : IEntityTypeConfiguration<PeriodicReport>
{
    public void Configure(EntityTypeBuilder<PeriodicReport> report)
    {
        report.IsRecord("reports");
        report.Ignore(r => r.Last);
        report.Property(r => r.Reference).UseCollation("C");
        report
            .Property(r => r.Tasks)
            .HasColumnType("jsonb")
            .HasConversion(
                tasks => JsonSerializer.Serialize(tasks, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<ReportQuotation>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<IReadOnlyList<ReportQuotation>>(
                    (a, b) => a!.SequenceEqual(b!),
                    tasks => tasks.Count,
                    tasks => tasks.ToList()
                )
            );

        // One report of an agency or province for a period, whoever begins it: the reference says all three.
        report.HasIndex(r => r.Reference).IsUnique().HasDatabaseName("ux_reports_reference");
        report.HasIndex(r => new { r.PeriodEnd, r.Reference }).HasDatabaseName("ix_reports_period_end");
        report
            .HasIndex(r => new
            {
                r.Period,
                r.Agency,
                r.Province,
            })
            .HasDatabaseName("ix_reports_period");
        report
            .HasIndex(r => new
            {
                r.Agency,
                r.Province,
                r.PeriodEnd,
            })
            .HasDatabaseName("ix_reports_agency");
        report.HasMany(r => r.Submissions).WithOne().HasForeignKey("PeriodicReportId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        report.Navigation(r => r.Submissions).HasField("submissions").AutoInclude();
    }
}

internal sealed class ReportSubmissionConfiguration : IEntityTypeConfiguration<ReportSubmission>
{
    public void Configure(EntityTypeBuilder<ReportSubmission> submission)
    {
        submission.ToTable("report_submissions");
        submission.HasKey("PeriodicReportId", nameof(ReportSubmission.Number));
    }
}

internal sealed class PeriodicReportIdConverter()
    : ValueConverter<PeriodicReportId, Guid>(id => id.Value, value => new PeriodicReportId(value));
