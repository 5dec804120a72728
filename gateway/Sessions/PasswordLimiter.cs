using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Sessions;

/// <summary>
/// Slows down guessing, at the door and where a password is changed: by name, by address, and as a whole. Attempts under way are few and
/// the rest wait in a queue of a known length; those that fail are counted over a minute. Nobody is ever locked out for longer, and what
/// succeeds costs nothing.
/// </summary>
internal sealed class PasswordLimiter : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PasswordLimitOptions options;
    private readonly PartitionedRateLimiter<Counted> failures;
    private readonly PartitionedRateLimiter<string> underWayOfAddress;
    private readonly ConcurrencyLimiter underWay;

    public PasswordLimiter(IOptions<PasswordLimitOptions> limits)
    {
        options = limits.Value;
        failures = PartitionedRateLimiter.Create<Counted, Counted>(counted =>
            RateLimitPartition.GetSlidingWindowLimiter(counted, key => Failing(MostOf(key.What)))
        );
        underWayOfAddress = PartitionedRateLimiter.Create<string, string>(address =>
            RateLimitPartition.GetConcurrencyLimiter(address, _ => AtOnce(options.AtOncePerAddress, options.WaitingPerAddress))
        );
        underWay = new ConcurrencyLimiter(AtOnce(options.AtOnce, options.Waiting));
    }

    private enum What
    {
        NameAndAddress,
        Name,
        Address,
        Everybody,
    }

    /// <summary>Begins an attempt. It may have been refused: see <see cref="PasswordAttempt.ComeBackAfter"/>.</summary>
    public async Task<PasswordAttempt> BeginAsync(string userName, IPAddress? source, CancellationToken cancellationToken)
    {
        var address = AddressOf(source);
        Counted[] counted = Counts(userName.Normalize().Trim().ToLowerInvariant(), address);
        if (Refusal(counted) is { } early)
        {
            return PasswordAttempt.Refused(early);
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(options.WaitAtMost);
        var places = new List<RateLimitLease>();
        try
        {
            places.Add(await underWayOfAddress.AcquireAsync(address, 1, waiting.Token));
            places.Add(await underWay.AcquireAsync(1, waiting.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return PasswordAttempt.Refused(TimeSpan.FromSeconds(5), places);
        }

        // Others may have failed while this one waited.
        return !places.TrueForAll(place => place.IsAcquired) ? PasswordAttempt.Refused(TimeSpan.FromSeconds(5), places)
            : Refusal(counted) is { } late ? PasswordAttempt.Refused(late, places)
            : PasswordAttempt.UnderWay(places, () => Count(counted));
    }

    public void Dispose()
    {
        failures.Dispose();
        underWayOfAddress.Dispose();
        underWay.Dispose();
    }

    // Who has one address of a network by IPv6 has 2^64 of them.
    private static string AddressOf(IPAddress? source) =>
        source switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } => source.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Prefix(source).ToString(),
            _ => source.ToString(),
        };

    private static IPAddress Prefix(IPAddress source)
    {
        var bytes = source.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private static Counted[] Counts(string name, string address) =>
        [new(What.NameAndAddress, name, address), new(What.Name, name, ""), new(What.Address, "", address), new(What.Everybody, "", "")];

    private static SlidingWindowRateLimiterOptions Failing(int most) =>
        new()
        {
            PermitLimit = most,
            Window = Window,
            SegmentsPerWindow = 12,
            QueueLimit = 0,
        };

    private static ConcurrencyLimiterOptions AtOnce(int most, int waiting) =>
        new()
        {
            PermitLimit = most,
            QueueLimit = waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };

    private int MostOf(What what) =>
        what switch
        {
            What.NameAndAddress => options.PerNameAndAddress,
            What.Name => options.PerName,
            What.Address => options.PerAddress,
            _ => options.Altogether,
        };

    // Asking for no permit at all says whether there is one left.
    private TimeSpan? Refusal(Counted[] counted)
    {
        foreach (var one in counted)
        {
            using var left = failures.AttemptAcquire(one, 0);
            if (!left.IsAcquired)
            {
                return left.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window / 12;
            }
        }

        return null;
    }

    private void Count(Counted[] counted)
    {
        foreach (var one in counted)
        {
            failures.AttemptAcquire(one).Dispose();
        }
    }

    private readonly record struct Counted(What What, string Name, string Address);
}
