using System.ComponentModel.DataAnnotations;
using Cooperation.Gateway.Tokens;

namespace Cooperation.Gateway;

/// <summary>Where the services are.</summary>
internal sealed class ServicesOptions
{
    public const string Section = "Services";

    [Required]
    public Uri? Hotline { get; init; }

    [Required]
    public Uri? Reviews { get; init; }

    [Required]
    public Uri? Identity { get; init; }

    [Required]
    public Uri? Portal { get; init; }

    /// <summary>Address by audience.</summary>
    public IReadOnlyDictionary<string, Uri> ByAudience() =>
        new Dictionary<string, Uri>(StringComparer.Ordinal)
        {
            [Audiences.Hotline] = Hotline!,
            [Audiences.Reviews] = Reviews!,
            [Audiences.Identity] = Identity!,
            [Audiences.Portal] = Portal!,
        };
}
