using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.IsRecord("reviews");
        review.Ignore(r => r.Steps);
        review.HasOne<Instrument>().WithMany().HasForeignKey(r => r.InstrumentId).OnDelete(DeleteBehavior.Restrict);

        // Of a kind and year there is one: the database decides (R9).
        review
            .HasIndex(r => new
            {
                r.InstrumentId,
                r.Kind,
                r.ToYear,
            })
            .IsUnique()
            .HasDatabaseName("ux_reviews_cycle");

        // One meeting holds one review, and proposes one.
        review.HasIndex(r => r.Meeting).IsUnique().HasFilter("meeting is not null").HasDatabaseName("ux_reviews_meeting");

        // The calendar runs by the day due, of all, of what is open, of an instrument.
        review.HasIndex(r => new { r.DueOn, r.Id }).HasDatabaseName("ix_reviews_due");
        review
            .HasIndex(r => new { r.DueOn, r.Id }, "ix_reviews_open")
            .HasFilter("status in ('due', 'proposed')")
            .HasDatabaseName("ix_reviews_open");
        review
            .HasIndex(r => new
            {
                r.Instrument,
                r.DueOn,
                r.Id,
            })
            .HasDatabaseName("ix_reviews_instrument");

        // A conclusion taken back and written anew proposes anew.
        review.HasMany(r => r.Proposals).WithOne().HasForeignKey("ReviewId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        review.Navigation(r => r.Proposals).HasField("proposals").AutoInclude();
    }
}

internal sealed class AmendmentProposalConfiguration : IEntityTypeConfiguration<AmendmentProposal>
{
    public void Configure(EntityTypeBuilder<AmendmentProposal> proposal)
    {
        proposal.ToTable("review_proposals");
        proposal.HasKey("ReviewId", nameof(AmendmentProposal.Number));
    }
}

internal sealed class KnownMeetingConfiguration : IEntityTypeConfiguration<KnownMeeting>
{
    public void Configure(EntityTypeBuilder<KnownMeeting> meeting)
    {
        meeting.ToTable("known_meetings");
        meeting.HasKey(m => m.Id);
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.Property(m => m.Reference).UseCollation("C");
        meeting.HasIndex(m => m.Reference).IsUnique().HasDatabaseName("ux_known_meetings_reference");
        meeting
            .HasIndex(m => new
            {
                m.Instrument,
                m.Series,
                m.FirstDay,
            })
            .HasDatabaseName("ix_known_meetings_instrument");
    }
}

internal sealed class AdoptedPlanConfiguration : IEntityTypeConfiguration<AdoptedPlan>
{
    public void Configure(EntityTypeBuilder<AdoptedPlan> plan)
    {
        plan.ToTable("adopted_plans");
        plan.HasKey(p => p.ReviewId);
        plan.Property(p => p.ReviewId).ValueGeneratedNever();
    }
}

internal sealed class ReviewIdConverter() : ValueConverter<ReviewId, Guid>(id => id.Value, value => new ReviewId(value));
