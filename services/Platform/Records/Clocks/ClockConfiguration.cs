using System.Linq.Expressions;
using System.Text.Json;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.Clocks;

internal sealed class ClockConfiguration(IReadOnlyList<string> kinds) : IEntityTypeConfiguration<Clock>
{
    private const string WarnedFor = nameof(WarnedFor);
    private const string EscalatedFor = nameof(EscalatedFor);
    private const string Open = "met_at is null and stopped_at is null and paused_at is null";

    public void Configure(EntityTypeBuilder<Clock> clock)
    {
        clock.ToTable(
            "clocks",
            table =>
            {
                table.HasCheckConstraint("ck_clocks_kind", $"kind in ('{string.Join("', '", kinds)}')");
                table.HasCheckConstraint("ck_clocks_times", "warn_at <= due_at and started_at <= due_at");
                table.HasCheckConstraint("ck_clocks_end", "met_at is null or stopped_at is null");
            }
        );
        clock.HasKey(c => c.Id);
        clock.Property(c => c.Id).ValueGeneratedNever();
        clock.ComplexProperty(c => c.Terms, terms => terms.IsTheRecordItself());
        // Pauses and extensions are read with their clock and never without it: columns, not tables to join.
        Listed(clock, c => c.Pauses, "pauses");
        Listed(clock, c => c.Extensions, "extensions").HasDefaultValueSql("'[]'");

        // The sweeper and the page of what is late look at running clocks only, the earliest first.
        clock.HasIndex(c => c.DueAt).HasFilter(Open).HasDatabaseName("ix_clocks_due");
        clock.HasIndex(c => c.WarnAt).HasFilter(Open).HasDatabaseName("ix_clocks_warn");

        // For which end it was warned of and escalated; the clock itself knows nothing of it. The sweeper reads those for which it was not yet.
        clock.Property<DateTimeOffset?>(WarnedFor);
        clock.Property<DateTimeOffset?>(EscalatedFor);
        clock.HasIndex(c => c.WarnAt, "ix_clocks_to_warn").HasFilter($"{Open} and warned_for is distinct from due_at");
        clock.HasIndex(c => c.DueAt, "ix_clocks_to_escalate").HasFilter($"{Open} and escalated_for is distinct from due_at");
    }

    private static PropertyBuilder<IReadOnlyList<T>> Listed<T>(
        EntityTypeBuilder<Clock> clock,
        Expression<Func<Clock, IReadOnlyList<T>>> list,
        string field
    ) =>
        clock
            .Property(list)
            .HasField(field)
            .HasColumnType("jsonb")
            .HasConversion(
                entries => JsonSerializer.Serialize(entries, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), entries => entries.Count, entries => entries.ToList())
            );
}
