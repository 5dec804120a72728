using System.Threading.RateLimiting;

namespace Cooperation.Gateway.Sessions;

/// <summary>An attempt with a password: under way until disposed of, or refused from the start.</summary>
internal sealed class PasswordAttempt : IDisposable
{
    private readonly IReadOnlyList<RateLimitLease> places;
    private readonly Action? failed;

    private PasswordAttempt(IReadOnlyList<RateLimitLease> places, Action? failed, TimeSpan? comeBackAfter)
    {
        this.places = places;
        this.failed = failed;
        ComeBackAfter = comeBackAfter;
    }

    /// <summary>Null where the attempt may go on.</summary>
    public TimeSpan? ComeBackAfter { get; }

    public static PasswordAttempt UnderWay(IReadOnlyList<RateLimitLease> places, Action failed) => new(places, failed, null);

    public static PasswordAttempt Refused(TimeSpan comeBackAfter, IReadOnlyList<RateLimitLease>? places = null) =>
        new(places ?? [], null, comeBackAfter);

    /// <summary>It was not the password; this counts.</summary>
    public void Fail() => failed?.Invoke();

    public void Dispose()
    {
        foreach (var place in places)
        {
            place.Dispose();
        }
    }
}
