using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Records.People;

/// <summary>What a service switches on for the people whom its records concern.</summary>
public static class PeopleServices
{
    /// <summary><see cref="PeopleStore{TRecordId}"/> and <see cref="BreakGlassAlerts{TRecordId}"/> for slices; the model has <see cref="PeopleModel.AddProtectedPeople"/>.</summary>
    /// <param name="builder">The service.</param>
    /// <param name="errors">What it calls its refusals; the record's name in it is what the audit calls the record.</param>
    public static WebApplicationBuilder AddProtectedPeople<TContext, TRecordId>(this WebApplicationBuilder builder, PersonErrors errors)
        where TContext : DbContext
        where TRecordId : struct, IRecordId
    {
        builder.AddProtection();
        builder
            .Services.AddOptions<PeopleOptions>()
            .Bind(builder.Configuration.GetSection(PeopleOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddScoped(services => new PeopleStore<TRecordId>(
            services.GetRequiredService<TContext>(),
            services.GetRequiredService<Audit>(),
            services.GetRequiredService<Protector>(),
            errors
        ));
        builder.Services.AddScoped(services => new BreakGlassAlerts<TRecordId>(
            services.GetRequiredService<TContext>(),
            services.GetRequiredService<Audit>(),
            services.GetRequiredService<CurrentUser>(),
            services.GetRequiredService<RequestClock>(),
            services.GetRequiredService<IOptions<PeopleOptions>>(),
            errors
        ));
        return builder;
    }
}
