using Cooperation.Meetings.Domain.Feeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Meetings.Data;

internal sealed class FeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("feeds");
        feed.HasKey(f => f.Id);
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.HasIndex(f => f.SecretHash).IsUnique().HasDatabaseName("ux_feeds_secret");
        feed.HasIndex(f => new { f.Agency, f.OpenedAt }).HasFilter("revoked_at is null").HasDatabaseName("ix_feeds_agency");
    }
}
