using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.People;

/// <summary>That a supervisor has seen an alert. It stands beside the broken glass and takes nothing of it back.</summary>
internal sealed class SeenGlassBreak
{
    public required Guid GlassBreakId { get; init; }

    public required Officer By { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class SeenGlassBreakConfiguration : IEntityTypeConfiguration<SeenGlassBreak>
{
    public void Configure(EntityTypeBuilder<SeenGlassBreak> seen)
    {
        seen.ToTable("glass_breaks_seen");
        seen.IsAppendOnly();
        seen.HasKey(s => s.GlassBreakId);
        seen.Property(s => s.GlassBreakId).ValueGeneratedNever();
        seen.ComplexProperty(s => s.By);
        seen.HasOne<GlassBreak>().WithMany().HasForeignKey(s => s.GlassBreakId).OnDelete(DeleteBehavior.Restrict);
    }
}
