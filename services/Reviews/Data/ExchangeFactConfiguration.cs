using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Reviews.Data;

internal sealed class ExchangeFactConfiguration : IEntityTypeConfiguration<CurrentExchange>, IEntityTypeConfiguration<PastExchange>
{
    public void Configure(EntityTypeBuilder<CurrentExchange> builder)
    {
        builder.ToTable("exchange_current");
        builder.HasKey(fact => new { fact.Generation, fact.ExchangeId });
        ConfigureColumns(builder);

        // The figures group by exactly these columns, and the records behind a cell are found by them.
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Partner,
                fact.Year,
                fact.Month,
                fact.Kind,
                fact.Direction,
            })
            .HasDatabaseName("ix_exchange_current_cell");
    }

    public void Configure(EntityTypeBuilder<PastExchange> builder)
    {
        builder.ToTable("exchange_history");
        builder.HasKey(fact => new
        {
            fact.Generation,
            fact.ExchangeId,
            fact.Epoch,
            fact.Version,
        });
        ConfigureColumns(builder);
    }

    private static void ConfigureColumns<TFact>(EntityTypeBuilder<TFact> builder)
        where TFact : ExchangeFact
    {
        builder.Property(fact => fact.Generation).HasColumnName("generation");
        builder.Property(fact => fact.ExchangeId).HasColumnName("exchange_id");
        builder.Property(fact => fact.Epoch).HasColumnName("epoch");
        builder.Property(fact => fact.Version).HasColumnName("version");
        builder.Property(fact => fact.Reference).HasColumnName("reference").UseCollation("C");
        builder.Property(fact => fact.Partner).HasColumnName("partner");
        builder.Property(fact => fact.Direction).HasColumnName("direction");
        builder.Property(fact => fact.Medium).HasColumnName("medium");
        builder.Property(fact => fact.Kind).HasColumnName("kind");
        builder.Property(fact => fact.Urgency).HasColumnName("urgency");
        builder.Property(fact => fact.Area).HasColumnName("area");
        builder.Property(fact => fact.Province).HasColumnName("province");
        builder.Property(fact => fact.Status).HasColumnName("status");
        builder.Property(fact => fact.LeadAgency).HasColumnName("lead_agency");
        builder.Property(fact => fact.Desk).HasColumnName("desk");
        builder.Property(fact => fact.LoggedByDesk).HasColumnName("logged_by_desk");
        builder.Property(fact => fact.ReceivedOrSentAt).HasColumnName("received_or_sent_at");
        builder.Property(fact => fact.LoggedAt).HasColumnName("logged_at");
        builder.Property(fact => fact.AnswerDue).HasColumnName("answer_due");
        builder.Property(fact => fact.SignsOfCrime).HasColumnName("signs_of_crime");
        builder.Property(fact => fact.ClassifiedAt).HasColumnName("classified_at");
        builder.Property(fact => fact.PeopleMentioned).HasColumnName("people_mentioned");
        builder.Property(fact => fact.AnswerExpected).HasColumnName("answer_expected");
        builder.Property(fact => fact.WaitingFor).HasColumnName("waiting_for");
        builder.Property(fact => fact.AcknowledgedAt).HasColumnName("acknowledged_at");
        builder.Property(fact => fact.FirstAnsweredAt).HasColumnName("first_answered_at");
        builder.Property(fact => fact.AnsweredAt).HasColumnName("answered_at");
        builder.Property(fact => fact.AnswerTimeliness).HasColumnName("answer_timeliness");
        builder.Property(fact => fact.ClosedAt).HasColumnName("closed_at");
        builder.Property(fact => fact.Verifications).HasColumnName("verifications");
        builder.Property(fact => fact.VerificationsOpen).HasColumnName("verifications_open");
        builder.Property(fact => fact.Outcome).HasColumnName("outcome");
        builder.Property(fact => fact.Arrests).HasColumnName("arrests");
        builder.Property(fact => fact.PersonsRescued).HasColumnName("persons_rescued");
        builder.Property(fact => fact.InvestigationOpened).HasColumnName("investigation_opened");
        builder.Property(fact => fact.RepatriationNeeded).HasColumnName("repatriation_needed");
        builder.Property(fact => fact.Year).HasColumnName("year");
        builder.Property(fact => fact.Month).HasColumnName("month");
        builder.Property(fact => fact.OccurredAt).HasColumnName("occurred_at");
    }
}
