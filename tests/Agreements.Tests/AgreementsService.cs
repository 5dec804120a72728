using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests;

/// <summary>Agreements as a process of its own; its tests share one, and keep to instruments of their own.</summary>
public sealed class AgreementsService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "agreements", "Cooperation.Agreements")
{
    /// <inheritdoc/>
    public override ValueTask InitializeAsync()
    {
        // Late activities are looked for at the day on which the accounts work.
        Set("Demo:Date", "2018-06-15");
        Set("Escalation:Every", "00:00:00.2");
        return base.InitializeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class OneService : ICollectionFixture<AgreementsService>
{
    public const string Name = "agreements";
}
