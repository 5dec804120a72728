using System.Text.Json;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class NegotiationConfiguration : IEntityTypeConfiguration<Negotiation>
{
    public void Configure(EntityTypeBuilder<Negotiation> negotiation)
    {
        negotiation.IsRecord("negotiations");
        negotiation.HasOne<Instrument>().WithMany().HasForeignKey(n => n.InstrumentId).OnDelete(DeleteBehavior.Restrict);
        negotiation.Property(n => n.Instrument).UseCollation("C");
        negotiation.HasIndex(n => n.Instrument).IsUnique().HasDatabaseName("ux_negotiations_instrument");
        negotiation
            .Property(n => n.Calendar)
            .HasColumnType("jsonb")
            .HasConversion(
                calendar => JsonSerializer.Serialize(calendar, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<Milestone>>(json, JsonSerializerOptions.Web)!,
                // Set whole, never changed inside.
                new ValueComparer<IReadOnlyList<Milestone>>(
                    (a, b) => ReferenceEquals(a, b),
                    calendar => calendar.Count,
                    calendar => calendar
                )
            );
        negotiation.HasMany(n => n.Articles).WithOne().HasForeignKey("NegotiationId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        negotiation.Navigation(n => n.Articles).HasField("articles").AutoInclude();
        negotiation.HasMany(n => n.Positions).WithOne().HasForeignKey("NegotiationId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        negotiation.Navigation(n => n.Positions).HasField("positions").AutoInclude();
        negotiation.HasMany(n => n.Rounds).WithOne().HasForeignKey("NegotiationId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        negotiation.Navigation(n => n.Rounds).HasField("rounds").AutoInclude();
    }
}

internal sealed class NegotiatedArticleConfiguration : IEntityTypeConfiguration<NegotiatedArticle>
{
    public void Configure(EntityTypeBuilder<NegotiatedArticle> article)
    {
        article.ToTable("negotiation_articles");
        article.HasKey("NegotiationId", nameof(NegotiatedArticle.Number));
    }
}

internal sealed class PositionConfiguration : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> position)
    {
        position.ToTable("negotiation_positions");
        position.HasKey("NegotiationId", nameof(Position.Number));
    }
}

internal sealed class NegotiationRoundConfiguration : IEntityTypeConfiguration<NegotiationRound>
{
    public void Configure(EntityTypeBuilder<NegotiationRound> round)
    {
        round.ToTable("negotiation_rounds");
        round.HasKey("NegotiationId", nameof(NegotiationRound.Number));
    }
}

internal sealed class NegotiationIdConverter() : ValueConverter<NegotiationId, Guid>(id => id.Value, value => new NegotiationId(value));
