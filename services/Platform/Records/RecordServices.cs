using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Records;

/// <summary>What a service switches on for a kind of record.</summary>
public static class RecordServices
{
    /// <summary>Lets slices keep new records by <see cref="NewRecord{TContext,TRoot}"/> and take steps on them by <see cref="RecordStep{TContext,TRoot}"/>.</summary>
    public static IServiceCollection AddRecord<TContext, TRoot>(this IServiceCollection services)
        where TContext : DbContext
        where TRoot : class, IRecord =>
        services.AddHttpContextAccessor().AddScoped<NewRecord<TContext, TRoot>>().AddScoped<RecordStep<TContext, TRoot>>();
}
