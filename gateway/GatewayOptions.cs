using System.ComponentModel.DataAnnotations;

namespace Cooperation.Gateway;

/// <summary>Where the gateway listens and what it lets through.</summary>
internal sealed class GatewayOptions
{
    public const string Section = "Gateway";

    /// <summary>The second listener, for the services only: key set, token exchange, Portal's sign-in. It must not be reachable from outside.</summary>
    [Required]
    public Uri? InternalUrl { get; init; }

    /// <summary>The most bytes of a request's body.</summary>
    [Range(1_024, 1_073_741_824)]
    public long MaxRequestBytes { get; init; } = 1_048_576;

    /// <summary>The same where files are sent: 25 MB and the form around them.</summary>
    [Range(1_024, 1_073_741_824)]
    public long MaxUploadBytes { get; init; } = 26 * 1024 * 1024;

    /// <summary>Networks (CIDR) of proxies in front of the gateway whose X-Forwarded-For and X-Forwarded-Proto are believed; none by default.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    /// <summary>How long a service may be silent before its answer is given up.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(60);
}
