using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>Registers the protection of personal data.</summary>
public static class ProtectionServices
{
    /// <summary>The keys of <c>Protection:KeyFile</c> and <see cref="Protector"/>; for the services that hold protected details or key rings.</summary>
    public static WebApplicationBuilder AddProtection(this WebApplicationBuilder builder)
    {
        builder.Services.AddSetting("Protection:KeyFile");
        builder.Services.TryAddSingleton(services => new ProtectionKeys(
            File.ReadAllLines(services.GetRequiredService<IConfiguration>().Required("Protection:KeyFile"))
        ));
        builder.Services.TryAddSingleton<Protector>();
        return builder;
    }
}
