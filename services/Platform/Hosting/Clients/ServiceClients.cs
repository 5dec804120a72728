using Cooperation.Platform.Hosting.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting;

/// <summary>HTTP between services.</summary>
public static class ServiceClients
{
    /// <summary>A typed client for the service at <c>Services:{Name}</c>; what is safe to repeat is repeated (R10).</summary>
    /// <param name="builder">The process that calls.</param>
    /// <param name="name">The service called: <c>hotline</c>.</param>
    public static IHttpClientBuilder AddServiceClient<TClient>(this WebApplicationBuilder builder, string name)
        where TClient : class
    {
        var key = "Services:" + char.ToUpperInvariant(name[0]) + name[1..];
        builder.Services.AddSetting(key);
        var client = builder.Services.AddHttpClient<TClient>(
            (services, http) => http.BaseAddress = new Uri(services.GetRequiredService<IConfiguration>().Required(key))
        );
        client.RepeatSafely();
        return client;
    }
}
