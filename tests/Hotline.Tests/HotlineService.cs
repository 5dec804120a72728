using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests;

/// <summary>The service as it runs: a process with its own database; one for the feature tests of a subject, which therefore keep to accounts and records of their own.</summary>
public sealed class HotlineService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "hotline", "Cooperation.Hotline");

/// <summary>The tests of attachments share another: they log many exchanges, which others count.</summary>
[CollectionDefinition(Name)]
public sealed class AttachingService : ICollectionFixture<HotlineService>
{
    public const string Name = "attachments";
}

/// <summary>The tests of a desk's home share another: they count all that their desks have, and fill one with thousands.</summary>
[CollectionDefinition(Name)]
public sealed class WatchingService : ICollectionFixture<HotlineService>
{
    public const string Name = "watch";
}

/// <summary>The tests of imports share another, so that they run beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class ImportingService : ICollectionFixture<HotlineService>
{
    public const string Name = "imports";
}

/// <summary>The tests of search, similar exchanges, links and people share another: what they find is what they logged.</summary>
[CollectionDefinition(Name)]
public sealed class FindingService : ICollectionFixture<HotlineService>
{
    public const string Name = "finding";
}

/// <summary>The other feature tests share one service.</summary>
[CollectionDefinition(Name)]
public sealed class OneService : ICollectionFixture<HotlineService>
{
    public const string Name = "hotline";
}
