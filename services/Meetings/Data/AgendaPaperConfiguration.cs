using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Meetings.Data;

internal sealed class AgendaPaperConfiguration : IEntityTypeConfiguration<AgendaPaper>
{
    public void Configure(EntityTypeBuilder<AgendaPaper> paper)
    {
        paper.ToTable(
            "agenda_papers",
            // Without its point nobody could say who reads it.
            table => table.HasCheckConstraint("ck_agenda_papers_point", "item_id is not null or withdrawn_at is not null")
        );
        paper.HasKey(p => p.Id);
        paper.Property(p => p.Id).ValueGeneratedNever();
        paper.ComplexProperty(p => p.By);
        paper.HasOne<Attachment<MeetingId>>().WithOne().HasForeignKey<AgendaPaper>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<AgendaItem>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.SetNull);
        paper
            .HasIndex(p => new
            {
                p.MeetingId,
                p.Number,
                p.Edition,
            })
            .IsUnique()
            .HasDatabaseName("ux_agenda_papers");
    }
}
