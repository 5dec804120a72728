using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Meetings.Tests;

/// <summary>Meetings as a process of its own; its tests share one, and keep to meetings of their own.</summary>
public class MeetingsService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "meetings", "Cooperation.Meetings");

/// <summary>The same, at the day on which the accounts work: what is to be erased by then is erased at once.</summary>
public sealed class ErasingMeetings : MeetingsService
{
    public ErasingMeetings(TestPostgres postgres, TestRabbitMq rabbitMq)
        : base(postgres, rabbitMq)
    {
        Set("Demo:Date", "2018-06-15");
        Set("Identities:Every", "00:00:00.2");
    }
}

[CollectionDefinition(Name)]
public sealed class OneService : ICollectionFixture<MeetingsService>
{
    public const string Name = "meetings";
}
