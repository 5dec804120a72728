using Cooperation.Agreements.Domain.Projects;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.IsRecord("projects");
        project.Property(p => p.Reference).UseCollation("C");
        project.HasIndex(p => p.Reference).IsUnique().HasDatabaseName("ux_projects_reference");
        project.HasIndex(p => new { p.Agency, p.Reference }).HasDatabaseName("ix_projects_agency");
        project.HasIndex(p => new { p.Status, p.Reference }).HasDatabaseName("ix_projects_status");
        project.Property(p => p.Budget).IsMoney();
        project.Ignore(p => p.NextReportDue);

        project.HasMany(p => p.Outputs).WithOne().HasForeignKey("ProjectId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        project.Navigation(p => p.Outputs).HasField("outputs").AutoInclude();
        project.HasMany(p => p.Reports).WithOne().HasForeignKey("ProjectId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        project.Navigation(p => p.Reports).HasField("reports").AutoInclude();
    }
}

internal sealed class ProjectOutputConfiguration : IEntityTypeConfiguration<ProjectOutput>
{
    public void Configure(EntityTypeBuilder<ProjectOutput> output)
    {
        output.ToTable("project_outputs");
        output.HasKey("ProjectId", nameof(ProjectOutput.Number));
    }
}

internal sealed class ProjectReportConfiguration : IEntityTypeConfiguration<ProjectReport>
{
    public void Configure(EntityTypeBuilder<ProjectReport> report)
    {
        report.ToTable("project_reports");
        report.HasKey("ProjectId", nameof(ProjectReport.Number));

        // What is owed, the nearest first.
        report.HasIndex(r => r.DueOn).HasFilter("made_on is null").HasDatabaseName("ix_project_reports_owed");
    }
}

internal sealed class ProjectIdConverter() : ValueConverter<ProjectId, Guid>(id => id.Value, value => new ProjectId(value));
