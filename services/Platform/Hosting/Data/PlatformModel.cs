using Cooperation.Platform.Hosting.Data;
using Cooperation.Platform.Hosting.Idempotency;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Hosting;

/// <summary>The tables that every service has.</summary>
public static class PlatformModel
{
    /// <summary>Maps audit.entries, audit.refusals, idempotency.keys, platform.schema_version and platform.key_ring; they belong to the service's own migrations.</summary>
    public static ModelBuilder AddPlatform(this ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("entries", "audit");
            entry.IsAppendOnly();
            entry.HasKey(e => e.Id);
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Kind).HasConversion<string>();
            entry
                .HasIndex(e => new
                {
                    e.SubjectType,
                    e.SubjectId,
                    e.At,
                })
                .HasDatabaseName("ix_entries_subject");
            entry.HasIndex(e => new { e.AccountId, e.At }).HasDatabaseName("ix_entries_account");
        });
        model.Entity<RefusalCount>(count =>
        {
            count.ToTable("refusals", "audit");
            count.HasKey(c => new
            {
                c.Minute,
                c.AccountId,
                c.Action,
                c.SubjectType,
                c.SubjectId,
            });
        });
        model.Entity<StoredAnswer>(answer =>
        {
            answer.ToTable("keys", "idempotency");
            answer.HasKey(a => new
            {
                a.AccountId,
                a.Route,
                a.Key,
            });
            answer.HasIndex(a => a.At).HasDatabaseName("ix_keys_at");
        });
        model.Entity<SchemaVersion>(version =>
        {
            version.ToTable("schema_version", "platform");
            version.HasKey(v => v.Id);
            version.Property(v => v.Id).ValueGeneratedNever();
        });
        model.Entity<StoredKey>(key =>
        {
            key.ToTable("key_ring", "platform");
            key.HasKey(k => k.Name);
        });
        return model;
    }
}
