using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Channels;

internal sealed class LineTestConfiguration : IEntityTypeConfiguration<LineTest>
{
    public void Configure(EntityTypeBuilder<LineTest> test)
    {
        test.ToTable("line_tests", table => table.HasCheckConstraint("ck_line_tests_result", $"result in ({Results})"));
        test.IsAppendOnly();
        test.HasKey(t => t.Id);
        test.Property(t => t.Id).ValueGeneratedNever();
        test.Property(t => t.Channel).HasColumnName("channel_id");
        test.ComplexProperty(t => t.RecordedBy);
        test.HasOne<Channel>().WithMany().HasForeignKey(t => t.Channel).OnDelete(DeleteBehavior.Restrict);
        test.HasIndex(t => new
            {
                t.Channel,
                t.TestedAt,
                t.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_line_tests_channel");
    }

    private static string Results =>
        string.Join(
            ", ",
            (
                (string[])
                    [
                        LineTestResults.Answered,
                        LineTestResults.NoAnswer,
                        LineTestResults.WrongNumber,
                        LineTestResults.PoorLine,
                        LineTestResults.Busy,
                    ]
            ).Select(result => $"'{result}'")
        );
}

internal sealed class TestIntervalConfiguration() : DatedConfiguration<TestInterval>("test_intervals")
{
    protected override void More(EntityTypeBuilder<TestInterval> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("ck_test_intervals_days", "days > 0"));
        builder.HasIndex(i => new { i.Level, i.ValidFrom }).IsUnique().HasDatabaseName("ux_test_intervals");
    }
}
