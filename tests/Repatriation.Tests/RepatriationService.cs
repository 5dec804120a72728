using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests;

/// <summary>Repatriation as a process of its own; its tests share one, and keep to cases of their own.</summary>
public sealed class RepatriationService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "repatriation", "Cooperation.Repatriation");

[CollectionDefinition(Name)]
public sealed class OneService : ICollectionFixture<RepatriationService>
{
    public const string Name = "repatriation";
}
