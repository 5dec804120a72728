using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

[assembly: AssemblyFixture(typeof(TestPostgres))]
[assembly: AssemblyFixture(typeof(TestRabbitMq))]

namespace Cooperation.Reviews.Tests;

/// <summary>Reviews as a process of its own.</summary>
public sealed class ReviewsService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "reviews", "Cooperation.Reviews");
