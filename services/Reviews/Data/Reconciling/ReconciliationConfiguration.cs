using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Reviews.Data.Reconciling;

internal sealed class ReconciliationConfiguration : IEntityTypeConfiguration<Reconciliation>, IEntityTypeConfiguration<CountAnswer>
{
    public void Configure(EntityTypeBuilder<Reconciliation> builder)
    {
        builder.ToTable("reconciliations");
        builder.HasKey(run => run.Id);
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.Outcome).HasColumnType("jsonb");
        builder.Property<bool>("Running").HasComputedColumnSql("ended_at is null", stored: true);

        // One at a time, and one a night, whichever replica begins it (R25).
        builder.HasIndex("Running").IsUnique().HasFilter("running").HasDatabaseName("ux_reconciliations_running");
        builder.HasIndex(run => run.Night).IsUnique().HasFilter("night is not null").HasDatabaseName("ux_reconciliations_night");
        builder.HasIndex(run => run.AskedAt).HasDatabaseName("ix_reconciliations_asked_at");
    }

    public void Configure(EntityTypeBuilder<CountAnswer> builder)
    {
        builder.ToTable("count_answers");
        builder.HasKey(answer => new { answer.RequestId, answer.Owner });
        builder.Property(answer => answer.Answer).HasColumnType("jsonb");
    }
}
