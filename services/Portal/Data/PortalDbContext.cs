using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Portal.Data;

/// <summary>Portal's own database: the key ring of its antiforgery tokens, shared by all its replicas (R25).</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPlatform();
}
