using System.Globalization;
using System.Threading.RateLimiting;
using Cooperation.Gateway.Listeners;
using Cooperation.Gateway.Sessions;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Guards;

/// <summary>Calls of one account (of one address, before signing in) have a bucket of their own; an empty one answers 429. What is read without signing in has a small one beside it.</summary>
internal sealed class RateLimits(IOptions<RateLimitOptions> options, InternalListener inside) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limiter)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsFree(context)
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetTokenBucketLimiter(PartitionOf(context), _ => Bucket(options.Value))
            ),
            PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsFeed(context)
                    ? RateLimitPartition.GetTokenBucketLimiter($"from {context.Connection.RemoteIpAddress}", _ => FeedBucket(options.Value))
                    : RateLimitPartition.GetNoLimiter("")
            )
        );
        limiter.OnRejected = async (rejected, _) =>
            await RefuseAsync(
                rejected.HttpContext,
                rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.Zero
            );
    }

    public static Task RefuseAsync(HttpContext context, TimeSpan comeBackAfter)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(comeBackAfter.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return GatewayProblem.TooMany.WriteAsync(context);
    }

    // Probes, and Portal, which asks for everybody at once; what people make it ask has been counted where they came in.
    private bool IsFree(HttpContext context) =>
        inside.Serves(context) || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    // Read without signing in: whoever tries addresses gets nowhere, whether he is signed in or not.
    private static bool IsFeed(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.Request.Path.StartsWithSegments("/api/meetings/feeds", StringComparison.OrdinalIgnoreCase, out var rest)
        && rest.HasValue;

    private static string PartitionOf(HttpContext context) =>
        ActiveSession.Of(context) is { } session ? session.Account.Id.ToString() : $"from {context.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions Bucket(RateLimitOptions options) =>
        new()
        {
            TokenLimit = options.Burst,
            TokensPerPeriod = options.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        };

    private static TokenBucketRateLimiterOptions FeedBucket(RateLimitOptions options) =>
        new()
        {
            TokenLimit = options.FeedBurst,
            TokensPerPeriod = options.FeedsPerMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        };
}
