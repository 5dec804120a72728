using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

[assembly: AssemblyFixture(typeof(TestPostgres))]
[assembly: AssemblyFixture(typeof(TestRabbitMq))]

namespace Cooperation.Reviews.Tests;

/// <summary>Reviews as a process of its own, in which who does not answer a freeze is not waited for long.</summary>
public class ReviewsService(TestPostgres postgres, TestRabbitMq rabbitMq)
    : TestService(postgres, rabbitMq, "reviews", "Cooperation.Reviews")
{
    /// <inheritdoc/>
    public override ValueTask InitializeAsync()
    {
        Set("Freeze:Wait", "00:00:08");
        return base.InitializeAsync();
    }
}

/// <summary>Reviews whose comparisons are soon over: a difference lasts when it is seen twice, and who does not answer is not waited for long.</summary>
public sealed class ComparingReviews(TestPostgres postgres, TestRabbitMq rabbitMq) : ReviewsService(postgres, rabbitMq)
{
    /// <inheritdoc/>
    public override ValueTask InitializeAsync()
    {
        Set("Reconcile:Settle", "00:00:00");
        Set("Reconcile:Wait", "00:00:10");
        return base.InitializeAsync();
    }
}
