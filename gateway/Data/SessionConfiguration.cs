using Cooperation.Gateway.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Gateway.Data;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> sessions)
    {
        sessions.ToTable("sessions");
        sessions.Property(session => session.Id).HasColumnName("id").ValueGeneratedNever();
        sessions.Property(session => session.CookieHash).HasColumnName("cookie_hash");
        sessions.Property(session => session.AccountId).HasColumnName("account_id");
        sessions.Property(session => session.Account).HasColumnName("account");
        sessions.Property(session => session.CreatedAt).HasColumnName("created_at");
        sessions.Property(session => session.LastSeenAt).HasColumnName("last_seen_at");
        sessions.Property(session => session.CheckedAt).HasColumnName("checked_at");
        sessions.Property(session => session.RevokedAt).HasColumnName("revoked_at");
        sessions.Property(session => session.RevokedBecause).HasColumnName("revoked_because").HasMaxLength(40);
        sessions.HasIndex(session => session.CookieHash).IsUnique().HasDatabaseName("sessions_cookie_hash_key");
        sessions.HasIndex(session => session.AccountId).HasDatabaseName("sessions_account_id");
        // For the sweep of sessions long over.
        sessions.HasIndex(session => session.CreatedAt).HasDatabaseName("sessions_created_at");
    }
}
