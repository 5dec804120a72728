using Cooperation.Platform.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>The steps of <c>migrate</c> that only a service with messages takes.</summary>
internal static class MessagingBridge
{
    public static async Task ApplySchemaAsync(
        IServiceProvider services,
        NpgsqlConnection owner,
        string appRole,
        CancellationToken cancellationToken
    )
    {
        if (HasMessages(services))
        {
            await MessagingSchema.ApplyAsync(owner, appRole, cancellationToken);
        }
    }

    public static async Task DeclareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (HasMessages(services))
        {
            await services.GetRequiredService<Topology>().DeclareAsync(cancellationToken);
        }
    }

    // Asked without making it: its settings may be missing where only the schema is looked at.
    private static bool HasMessages(IServiceProvider services) =>
        services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(Topology));
}
