using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests;

/// <summary>The service with a tap between it and its database: what its calls ask is counted.</summary>
public sealed class TappedRepatriation(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "repatriation", "Cooperation.Repatriation")
{
    /// <summary>What stands between.</summary>
    public PostgresTap Tap { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Kill();
        Tap = PostgresTap.Of(Database.ApplicationConnectionString);
        Set("ConnectionStrings:App", Tap.Through(Database.ApplicationConnectionString));
        await StartAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Tap.DisposeAsync();
    }
}
