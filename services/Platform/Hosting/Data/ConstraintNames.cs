using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>Keys, foreign keys and indexes keep the names that EF gives them (<c>PK_desks</c>): columns alone are in snake case, as they have been from the first migration on.</summary>
internal sealed class ConstraintNames(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var key in entity.GetDeclaredKeys().Where(key => IsByConvention(((IConventionKey)key).GetNameConfigurationSource())))
            {
                key.SetName(null);
            }

            foreach (
                var key in entity
                    .GetDeclaredForeignKeys()
                    .Where(key => IsByConvention(((IConventionForeignKey)key).GetConstraintNameConfigurationSource()))
            )
            {
                key.SetConstraintName(null);
            }

            foreach (
                var index in entity
                    .GetDeclaredIndexes()
                    .Where(index => IsByConvention(((IConventionIndex)index).GetDatabaseNameConfigurationSource()))
            )
            {
                index.SetDatabaseName(null);
            }
        }
    }

    private static bool IsByConvention(ConfigurationSource? source) => source is ConfigurationSource.Convention;
}
