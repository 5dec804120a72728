using Cooperation.Platform.Hosting.Protection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting;

/// <summary>The key ring with which cookies and antiforgery tokens are protected.</summary>
public static class KeyRing
{
    /// <summary>Keeps the ring in the service's own database (platform.key_ring), encrypted by the master key, so that every replica reads the same one (R25). Needs AddDatabase.</summary>
    public static WebApplicationBuilder AddKeyRing(this WebApplicationBuilder builder, string service)
    {
        builder.AddProtection();
        builder.Services.AddSingleton<KeyRingRepository>().AddSingleton<KeyRingEncryptor>();
        builder.Services.AddDataProtection().SetApplicationName("cooperation-" + service);
        builder
            .Services.AddOptions<KeyManagementOptions>()
            .Configure<KeyRingRepository, KeyRingEncryptor>(
                (options, repository, encryptor) =>
                {
                    options.XmlRepository = repository;
                    options.XmlEncryptor = encryptor;
                }
            );
        return builder;
    }
}
