using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Messaging;

/// <summary>What a service's DbContext needs so that its aggregates announce their changes.</summary>
public static class MessagingModel
{
    /// <summary>Maps the outbox. Its tables belong to <see cref="MessagingSchema"/>, not to the service's migrations.</summary>
    public static ModelBuilder AddMessaging(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LogRow>(log =>
        {
            log.ToTable("log", MessagingSchema.Name, table => table.ExcludeFromMigrations());
            log.HasKey(row => row.MessageId);
            log.Property(row => row.MessageId).HasColumnName("message_id").ValueGeneratedNever();
            log.Property(row => row.OccurredAt).HasColumnName("occurred_at");
            log.Property(row => row.Name).HasColumnName("name");
            log.Property(row => row.SubjectId).HasColumnName("subject_id");
            log.Property(row => row.Version).HasColumnName("version");
            log.Property(row => row.IsState).HasColumnName("is_state");
            log.Property(row => row.Body).HasColumnName("body").HasColumnType("jsonb");
            log.Property(row => row.TraceParent).HasColumnName("traceparent");
        });
        modelBuilder.Entity<OwedRow>(owed =>
        {
            owed.ToTable("owed", MessagingSchema.Name, table => table.ExcludeFromMigrations());
            owed.HasKey(row => row.MessageId);
            owed.Property(row => row.MessageId).HasColumnName("message_id").ValueGeneratedNever();
            owed.Property(row => row.OccurredAt).HasColumnName("occurred_at");
        });
        return modelBuilder;
    }

    /// <summary>Adds the outbox to a context: aggregates' versions rise and their messages are written with every save (R3, R6).</summary>
    /// <remarks>Without AddMessaging the versions rise too; an aggregate that then has something to announce is refused.</remarks>
    public static DbContextOptionsBuilder UseMessaging(this DbContextOptionsBuilder options, IServiceProvider services) =>
        options.AddInterceptors(services.GetService<OutboxInterceptor>() ?? OutboxInterceptor.Silent);
}
