using System.Threading.RateLimiting;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.Extensions.Options;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>Hashing is slow on purpose, so it stands behind a queue of a known length: who finds it full, or waits too long, is told to come back (429), and everything else goes on.</summary>
internal sealed class HashingQueue(IOptions<HashingOptions> options) : IDisposable
{
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(3);

    private readonly ConcurrencyLimiter places = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.AtOnce,
            QueueLimit = options.Value.Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    public async Task<T> RunAsync<T>(Func<T> hashing, CancellationToken cancellationToken)
    {
        using var place = await TakeAsync(cancellationToken);
        return place.IsAcquired
            ? await Task.Run(hashing, cancellationToken)
            : throw new ProblemException(StatusCodes.Status429TooManyRequests) { RetryAfter = ComeBackAfter };
    }

    public void Dispose() => places.Dispose();

    private async Task<RateLimitLease> TakeAsync(CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(options.Value.WaitAtMost);
        try
        {
            return await places.AcquireAsync(1, waiting.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProblemException(StatusCodes.Status429TooManyRequests) { RetryAfter = ComeBackAfter };
        }
    }
}
