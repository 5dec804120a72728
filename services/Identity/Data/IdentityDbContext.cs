using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Data;

/// <summary>Identity's database: who works where, and may do what.</summary>
public sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : DbContext(options)
{
    /// <summary>The people who may sign in.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>The authorities.</summary>
    public DbSet<Agency> Agencies => Set<Agency>();

    /// <summary>Their desks.</summary>
    public DbSet<Desk> Desks => Set<Desk>();

    /// <summary>Which roles may be asked for where.</summary>
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasDefaultSchema("identity");
        modelBuilder.AddPlatform();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IdentityDbContext).Assembly);
    }
}
