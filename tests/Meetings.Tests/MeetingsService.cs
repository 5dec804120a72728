using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Meetings.Tests;

/// <summary>Meetings as a process of its own; its tests share one, and keep to meetings of their own.</summary>
public sealed class MeetingsService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "meetings", "Cooperation.Meetings");

[CollectionDefinition(Name)]
public sealed class OneService : ICollectionFixture<MeetingsService>
{
    public const string Name = "meetings";
}
