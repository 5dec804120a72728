using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data;

internal sealed class ExchangeConfiguration : IEntityTypeConfiguration<Exchange>
{
    public void Configure(EntityTypeBuilder<Exchange> exchange)
    {
        exchange.ToTable("exchanges", ExchangeChecks.AddTo);
        exchange.HasKey(e => e.Id);
        exchange.Property(e => e.Id).ValueGeneratedNever();
        exchange.Property(e => e.Version).IsConcurrencyToken();
        exchange.Ignore(e => e.IsChanged);
        exchange.HasIndex(e => e.Reference).IsUnique().HasDatabaseName("ux_exchanges_reference");

        exchange.ComplexProperty(
            e => e.Entry,
            entry =>
            {
                // The urgency as the sender gave it; the one that counts may differ after classification.
                entry.Property(e => e.Urgency).HasColumnName("sent_urgency");
                entry.Property(e => e.Channel).HasColumnName("named_channel");
                entry.Ignore(e => e.ReceivedOrSentAt);
                entry.IsTheRecordItself();
            }
        );
        exchange.ComplexProperty(e => e.LoggedBy);
        exchange.Ignore(e => e.AnswerRule);
        exchange.ComplexProperty(e => e.Offer);
        exchange.ComplexProperty(e => e.Outcome, outcome => outcome.Ignore(o => o.HoldsTogether));
        exchange.ComplexProperty(e => e.Recall);
        exchange.ComplexProperty(e => e.RepatriationCase);
        exchange.HasOne<Exchange>().WithMany().HasForeignKey(e => e.InReplyTo).OnDelete(DeleteBehavior.Restrict);
        exchange.HasIndex(e => e.Thread).HasDatabaseName("ix_exchanges_thread");

        // Lists run newest first, over everything or over one desk's work.
        exchange.HasIndex(e => new { e.ReceivedOrSentAt, e.Id }).IsDescending().HasDatabaseName("ix_exchanges_newest");
        exchange
            .HasIndex(e => new
            {
                e.Desk,
                e.ReceivedOrSentAt,
                e.Id,
            })
            .IsDescending(false, true, true)
            .HasDatabaseName("ix_exchanges_desk");
        // What a desk counts and works on is open: a few hundred rows, however many there ever were (R27).
        exchange
            .HasIndex(e => new
            {
                e.Desk,
                e.Status,
                e.WaitingFor,
                e.ReceivedOrSentAt,
                e.Id,
            })
            .HasFilter($"status <> '{ExchangeStatus.Closed}' and status <> '{ExchangeStatus.Voided}'")
            .HasDatabaseName("ix_exchanges_open");
        exchange.HasIndex(e => new { e.Desk, e.AnswerDue }).HasFilter("answer_due is not null").HasDatabaseName("ix_exchanges_due");

        exchange.HasMany(e => e.Timeline).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.Timeline).AutoInclude();
        exchange.HasMany(e => e.People).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.People).AutoInclude();
        exchange.HasMany(e => e.Verifications).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.Verifications).AutoInclude();
        exchange.HasMany(e => e.Replies).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.Replies).AutoInclude();
        exchange.HasMany(e => e.ReplyVoidings).WithOne().HasForeignKey("ExchangeId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.ReplyVoidings).AutoInclude();
        exchange.HasMany(e => e.Corrections).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.Corrections).AutoInclude();
        exchange.HasMany(e => e.Forwardings).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.Forwardings).AutoInclude();
        exchange.HasMany(e => e.RecallConfirmations).WithOne().HasForeignKey("ExchangeId").OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.RecallConfirmations).AutoInclude();
        exchange.HasMany(e => e.Clocks).WithOne().HasForeignKey("ExchangeId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        exchange.Navigation(e => e.Clocks).AutoInclude();
    }
}

internal sealed class TimelineConfiguration : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> entry)
    {
        entry.ToTable("timeline");
        entry.IsAppendOnly();
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry
            .HasIndex(e => new
            {
                e.Desk,
                e.Account,
                e.At,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_timeline_desk");

        // What happened in some hours: the sheet of a hand-over, the news of an open page.
        entry.HasIndex(e => e.At).HasDatabaseName("ix_timeline_at");
    }
}

internal sealed class MentionedPersonConfiguration : IEntityTypeConfiguration<MentionedPerson>
{
    public void Configure(EntityTypeBuilder<MentionedPerson> person)
    {
        person.ToTable("people");
        person.IsAppendOnly();
        person.HasKey(p => p.Id);
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Ignore(p => p.Pseudonym);
    }
}

internal sealed class VerificationConfiguration : IEntityTypeConfiguration<Verification>
{
    public void Configure(EntityTypeBuilder<Verification> verification)
    {
        verification.ToTable(
            "verifications",
            table =>
                table.HasCheckConstraint(
                    "ck_verifications_done",
                    "(result is null) = (findings is null) and (result is null) = (done_at is null)"
                )
        );
        verification.HasKey(v => v.Id);
        verification.Property(v => v.Id).ValueGeneratedNever();
        verification.Ignore(v => v.IsOpen);
    }
}

internal sealed class ReplyConfiguration : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> reply)
    {
        reply.ToTable("replies");
        reply.IsAppendOnly();
        reply.HasKey(r => r.Id);
        reply.Property(r => r.Id).ValueGeneratedNever();
        reply.HasOne<Exchange>().WithMany().HasForeignKey(r => r.Exchange).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReplyVoidingConfiguration : IEntityTypeConfiguration<ReplyVoiding>
{
    public void Configure(EntityTypeBuilder<ReplyVoiding> voiding)
    {
        voiding.ToTable("reply_voidings");
        voiding.IsAppendOnly();
        voiding.HasKey(v => v.Id);
        voiding.Property(v => v.Id).ValueGeneratedNever();
        voiding.HasIndex("ExchangeId", nameof(ReplyVoiding.Reply)).IsUnique().HasDatabaseName("ux_reply_voidings_reply");
    }
}

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.ToTable("corrections");
        correction.IsAppendOnly();
        correction.HasKey(c => c.Id);
        correction.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class ForwardingConfiguration : IEntityTypeConfiguration<Forwarding>
{
    public void Configure(EntityTypeBuilder<Forwarding> forwarding)
    {
        forwarding.ToTable("forwardings", table => table.HasCheckConstraint("ck_forwardings_to", "(agency is null) <> (partner is null)"));
        forwarding.IsAppendOnly();
        forwarding.HasKey(f => f.Id);
        forwarding.Property(f => f.Id).ValueGeneratedNever();
    }
}

internal sealed class RecallConfirmationConfiguration : IEntityTypeConfiguration<RecallConfirmation>
{
    public void Configure(EntityTypeBuilder<RecallConfirmation> confirmation)
    {
        confirmation.ToTable("recall_confirmations");
        confirmation.IsAppendOnly();
        confirmation.HasKey(c => c.Id);
        confirmation.Property(c => c.Id).ValueGeneratedNever();
    }
}
