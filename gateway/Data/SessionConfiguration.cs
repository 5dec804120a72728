using Cooperation.Gateway.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Gateway.Data;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> sessions)
    {
        sessions.ToTable("sessions");
        sessions.Property(session => session.Id).ValueGeneratedNever();
        sessions.Property(session => session.RevokedBecause).HasMaxLength(40);
        sessions.HasIndex(session => session.CookieHash).IsUnique().HasDatabaseName("sessions_cookie_hash_key");
        sessions.HasIndex(session => session.AccountId).HasDatabaseName("sessions_account_id");
        // For the sweep of sessions long over.
        sessions.HasIndex(session => session.CreatedAt).HasDatabaseName("sessions_created_at");
    }
}
