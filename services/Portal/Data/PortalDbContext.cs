using Cooperation.Platform.Hosting;
using Cooperation.Portal.Kept;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Portal.Data;

/// <summary>Portal's own database: the key ring of its antiforgery tokens, shared by all its replicas (R25), and for half an hour what was typed when a session had ended.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : DbContext(options)
{
    /// <summary>Forms that wait for who sent them.</summary>
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.AddPlatform();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }
}
