using System.ComponentModel.DataAnnotations;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>How long a freeze waits.</summary>
internal sealed class FreezeOptions
{
    public const string Section = "Freeze";

    /// <summary>How long it waits for all services to say how far their logs are settled. Well below what a browser or the gateway waits for a page.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Wait { get; set; } = TimeSpan.FromSeconds(8);
}
