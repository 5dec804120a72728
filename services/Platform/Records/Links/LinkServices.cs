using Cooperation.Platform.Domain.Links;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.NameTranslation;

namespace Cooperation.Platform.Records.Links;

/// <summary>Switches links to records of other services on.</summary>
public static class LinkServices
{
    /// <summary>What the database refuses twice is refused in the service's words.</summary>
    public static IServiceCollection AddLinks<TRecord>(this IServiceCollection services, LinkErrors errors) =>
        services.AddConstraintError(
            LinkModel.UniqueIndexOf(NpgsqlSnakeCaseNameTranslator.ConvertToSnakeCase(typeof(TRecord).Name)),
            errors.LinkedAlready
        );
}
