using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging;

/// <summary>The service's DbContext of this scope, whatever its type: outbox, inbox and effect share its transaction.</summary>
internal sealed class MessagingContext(DbContext db)
{
    public DbContext Db { get; } = db;
}
