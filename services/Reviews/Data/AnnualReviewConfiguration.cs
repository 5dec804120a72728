using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Reviews.Data;

internal sealed class AnnualReviewConfiguration : IEntityTypeConfiguration<AnnualReview>
{
    public void Configure(EntityTypeBuilder<AnnualReview> review)
    {
        review.IsRecord("annual_reviews");
        review.Ignore(r => r.Current);
        review.Property(r => r.Reference).UseCollation("C");
        review.Property(r => r.From).HasColumnName("period_from");
        review.Property(r => r.To).HasColumnName("period_to");
        review.HasIndex(r => r.Reference).IsUnique().HasDatabaseName("ux_annual_reviews_reference");
        review
            .HasIndex(r => new
            {
                r.Instrument,
                r.From,
                r.To,
            })
            .IsUnique()
            .HasFilter("status <> 'dropped'") // what was dropped stays on record and leaves its period free
            .HasDatabaseName("ux_annual_reviews_period");
        review.HasIndex(r => new { r.To, r.Reference }).HasDatabaseName("ix_annual_reviews_period");
        review.HasMany(r => r.Editions).WithOne().HasForeignKey("AnnualReviewId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        review.Navigation(r => r.Editions).HasField("editions").AutoInclude();
        review.HasMany(r => r.Texts).WithOne().HasForeignKey("AnnualReviewId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        review.Navigation(r => r.Texts).HasField("texts").AutoInclude();
    }
}

internal sealed class ReviewEditionConfiguration : IEntityTypeConfiguration<ReviewEdition>
{
    public void Configure(EntityTypeBuilder<ReviewEdition> edition)
    {
        edition.ToTable("review_editions");
        edition.HasKey("AnnualReviewId", nameof(ReviewEdition.Number));
    }
}

internal sealed class SectionTextConfiguration : IEntityTypeConfiguration<SectionText>
{
    public void Configure(EntityTypeBuilder<SectionText> text)
    {
        text.ToTable("section_texts");
        text.HasKey("AnnualReviewId", nameof(SectionText.Number));
        text.Property(t => t.From).HasColumnName("goes_on_from");
        text.Property(t => t.By).HasColumnName("written_by");
        text.Property(t => t.At).HasColumnName("written_at");
    }
}

internal sealed class AnnualReviewIdConverter() : ValueConverter<AnnualReviewId, Guid>(id => id.Value, value => new AnnualReviewId(value));
