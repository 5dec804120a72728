using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Hosting.Transactions;

/// <summary>Section <c>Saves</c>: how many transactions a process has open for its callers, and how many wait for one.</summary>
public sealed class SaveOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Saves";

    /// <summary>Transactions at once: more of them only stand in each other's way, and behind the same counter.</summary>
    [Range(1, 1000)]
    public int AtOnce { get; init; } = 16;

    /// <summary>How many may wait for one of these places; who comes after them is told at once to come back.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; init; } = 96;
}

/// <summary>
/// The places in which a process saves. What is offered beyond them and their queue is refused at once (429 with Retry-After) and has changed nothing: a queue
/// of half a minute would be answered when nobody waits for it any more, and would keep those who read from the database too. A place is taken when a request
/// has been read whole, so that a slow line keeps none.
/// </summary>
internal sealed class SavePlaces(IOptions<SaveOptions> options) : IDisposable
{
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(2);

    private readonly ConcurrencyLimiter places = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.AtOnce,
            QueueLimit = options.Value.Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    /// <summary>Takes a place, until it is disposed of.</summary>
    /// <exception cref="ProblemException">All are taken, and as many wait as may.</exception>
    public async ValueTask<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        var place = await places.AcquireAsync(1, cancellationToken);
        if (place.IsAcquired)
        {
            return place;
        }

        place.Dispose();
        throw new ProblemException(StatusCodes.Status429TooManyRequests, "request.busy") { RetryAfter = ComeBackAfter };
    }

    public void Dispose() => places.Dispose();
}
