using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.People;

/// <summary>How a service keeps whom its records concern: sealed details and blind terms apart from its own tables, readings, and alerts of broken glasses.</summary>
public static class PeopleModel
{
    internal const string Table = "person_details";

    /// <summary>The tables of protected people. The service's conventions say how <typeparamref name="TRecordId"/> and <see cref="PersonId"/> (<see cref="PersonIdConverter"/>) are stored.</summary>
    /// <typeparam name="TRecord">The record; its name stands in the columns: <c>exchange_id</c>.</typeparam>
    /// <typeparam name="TRecordId">Its key.</typeparam>
    /// <typeparam name="TPerson">Whom it concerns, as everybody who may read the record sees him; keyed by <see cref="PersonId"/>.</typeparam>
    public static ModelBuilder AddProtectedPeople<TRecord, TRecordId, TPerson>(this ModelBuilder model)
        where TRecord : class
        where TRecordId : struct, IRecordId
        where TPerson : class
    {
        var names = RecordNames.Of<TRecord>(model);
        model.AddSealedDetails<TPerson>(names);
        model.AddReadings<TRecord, TRecordId>();
        model.AddAlerts<TRecord, TRecordId>(names);
        return model.Entity<Reading<TRecordId>>(reading =>
        {
            reading.HasOne<TPerson>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
            reading
                .HasOne<BreakGlassAlert<TRecordId>>()
                .WithMany()
                .HasForeignKey(r => r.BreakGlassAlertId)
                .OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void AddSealedDetails<TPerson>(this ModelBuilder model, RecordNames names)
        where TPerson : class
    {
        model.Entity<SealedDetail>(detail =>
        {
            detail.ToTable(Table);
            detail.IsAppendOnly();
            detail.IsSeenInScopeOnly(names);
            detail.HasKey(d => new
            {
                d.PersonId,
                d.Detail,
                d.Version,
            });
            detail.Property(d => d.PersonId).HasConversion<PersonIdConverter>();
            detail.Property(d => d.RecordId).HasColumnName(names.Column);
            detail.Property(d => d.Version).HasDefaultValue(1);
            detail.HasOne<TPerson>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
            detail.HasIndex(d => d.RecordId).HasDatabaseName($"ix_person_details_{names.Record}");
        });
        model.Entity<BlindTerm>(term =>
        {
            term.ToTable("person_terms");
            term.IsAppendOnly();
            term.HasKey(t => new
            {
                t.Kind,
                t.Term,
                t.PersonId,
            });
            term.Property(t => t.PersonId).HasConversion<PersonIdConverter>();
            term.HasOne<TPerson>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
            term.HasIndex(t => t.PersonId);
        });
    }

    private static void AddAlerts<TRecord, TRecordId>(this ModelBuilder model, RecordNames names)
        where TRecord : class
        where TRecordId : struct, IRecordId
    {
        model.Entity<BreakGlassAlert<TRecordId>>(alert =>
        {
            alert.ToTable("glass_breaks", table => table.HasCheckConstraint("ck_glass_breaks_time", "at < until"));
            alert.IsAppendOnly();
            alert.HasKey(a => a.Id);
            alert.Property(a => a.Id).ValueGeneratedNever();
            alert.Property(a => a.RecordId).HasColumnName(names.Column);
            alert.ComplexProperty(a => a.By);
            alert.HasOne<TRecord>().WithMany().HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Restrict);
            alert.HasIndex(a => new { a.RecordId, a.Until }).HasDatabaseName($"ix_glass_breaks_{names.Record}");
            alert.HasIndex(a => a.At).HasDatabaseName("ix_glass_breaks_at");
        });
        model.Entity<BreakGlassAlertSeen>(seen =>
        {
            seen.ToTable("glass_breaks_seen");
            seen.IsAppendOnly();
            seen.HasKey(s => s.AlertId);
            seen.Property(s => s.AlertId).ValueGeneratedNever().HasColumnName("glass_break_id");
            seen.ComplexProperty(s => s.By);
            seen.HasOne<BreakGlassAlert<TRecordId>>().WithMany().HasForeignKey(s => s.AlertId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
