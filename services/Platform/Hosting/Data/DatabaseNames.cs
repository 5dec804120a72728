using System.Globalization;
using Cooperation.Platform.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Hosting;

/// <summary>How columns are named, in every service's database.</summary>
public static class DatabaseNames
{
    /// <summary>As people type them in SQL (<c>received_or_sent_at</c>); those of a part of a record take its name in front (<c>logged_by_desk</c>).</summary>
    public static TOptions UseDatabaseNames<TOptions>(this TOptions options)
        where TOptions : DbContextOptionsBuilder
    {
        options.UseSnakeCaseNamingConvention(CultureInfo.InvariantCulture).ReplaceService<IModelCustomizer, ConstraintNames>();
        return options;
    }

    /// <summary>The part is the record itself: its columns need no name in front. To be called after the part's other settings.</summary>
    public static void IsTheRecordItself<TPart>(this ComplexPropertyBuilder<TPart> part)
        where TPart : notnull
    {
        var front = part.Metadata.Name + "_";
        foreach (
            var property in part
                .Metadata.ComplexType.GetDeclaredProperties()
                .Where(property => ((IConventionProperty)property).GetColumnNameConfigurationSource() is not ConfigurationSource.Explicit)
        )
        {
            var name = property.GetColumnName();
            property.SetColumnName(name.StartsWith(front, StringComparison.OrdinalIgnoreCase) ? name[front.Length..] : name);
        }
    }
}
