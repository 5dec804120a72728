using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting;

/// <summary>HTTP between services.</summary>
public static class ServiceClients
{
    /// <summary>A typed client for a service at <c>Services:{name}</c>; what is safe to repeat is repeated (R10).</summary>
    public static IHttpClientBuilder AddServiceClient<TClient>(
        this WebApplicationBuilder builder,
        string name
    )
        where TClient : class
    {
        var key = "Services:" + char.ToUpperInvariant(name[0]) + name[1..];
        builder.Services.AddSetting(key);
        return builder.Services.AddHttpClient<TClient>(
            (services, client) =>
                client.BaseAddress = new Uri(
                    services.GetRequiredService<IConfiguration>().Required(key)
                )
        );
    }
}
