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
            entry.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
            entry.Property(e => e.At).HasColumnName("at");
            entry.Property(e => e.Kind).HasColumnName("kind").HasConversion<string>();
            entry.Property(e => e.Action).HasColumnName("action");
            entry.Property(e => e.SubjectType).HasColumnName("subject_type");
            entry.Property(e => e.SubjectId).HasColumnName("subject_id");
            entry.Property(e => e.Reason).HasColumnName("reason");
            entry.Property(e => e.AccountId).HasColumnName("account_id");
            entry.Property(e => e.Acting).HasColumnName("acting");
            entry.Property(e => e.Desk).HasColumnName("desk");
            entry.Property(e => e.SessionId).HasColumnName("session_id");
            entry.Property(e => e.TraceId).HasColumnName("trace_id");
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
            count.Property(c => c.Minute).HasColumnName("minute");
            count.Property(c => c.AccountId).HasColumnName("account_id");
            count.Property(c => c.Action).HasColumnName("action");
            count.Property(c => c.SubjectType).HasColumnName("subject_type");
            count.Property(c => c.SubjectId).HasColumnName("subject_id");
            count.Property(c => c.Count).HasColumnName("count");
            count.Property(c => c.LastAt).HasColumnName("last_at");
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
            answer.Property(a => a.AccountId).HasColumnName("account_id");
            answer.Property(a => a.Route).HasColumnName("route");
            answer.Property(a => a.Key).HasColumnName("key");
            answer.Property(a => a.BodyHash).HasColumnName("body_hash");
            answer.Property(a => a.At).HasColumnName("at");
            answer.Property(a => a.Status).HasColumnName("status");
            answer.Property(a => a.Location).HasColumnName("location");
            answer.Property(a => a.Etag).HasColumnName("etag");
            answer.Property(a => a.ContentType).HasColumnName("content_type");
            answer.Property(a => a.Body).HasColumnName("body");
            answer.HasIndex(a => a.At).HasDatabaseName("ix_keys_at");
        });
        model.Entity<SchemaVersion>(version =>
        {
            version.ToTable("schema_version", "platform");
            version.HasKey(v => v.Id);
            version.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
            version.Property(v => v.Version).HasColumnName("version");
            version.Property(v => v.OldestCode).HasColumnName("oldest_code");
            version.Property(v => v.DataVersion).HasColumnName("data_version");
            version.Property(v => v.At).HasColumnName("at");
        });
        model.Entity<StoredKey>(key =>
        {
            key.ToTable("key_ring", "platform");
            key.HasKey(k => k.Name);
            key.Property(k => k.Name).HasColumnName("name");
            key.Property(k => k.Xml).HasColumnName("xml");
        });
        return model;
    }
}
