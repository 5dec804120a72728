using System.Net;
using System.Threading.RateLimiting;
using Cooperation.Gateway.Guards;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Sessions;

/// <summary>
/// Slows down guessing: after ten attempts a minute for one account from one source the next ones wait their turn, and only when too many
/// wait is one refused. Nobody is ever locked out: a desk on its own line is another source.
/// </summary>
internal sealed class SignInLimiter(IOptions<RateLimitOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Value.SignInPerMinute,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.Value.SignInPerMinute,
                QueueLimit = options.Value.SignInWaiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        )
    );

    public ValueTask<RateLimitLease> WaitAsync(string userName, IPAddress? source, CancellationToken cancellationToken) =>
        limiter.AcquireAsync($"{userName.ToLowerInvariant()} {source}", 1, cancellationToken);

    public void Dispose() => limiter.Dispose();
}
