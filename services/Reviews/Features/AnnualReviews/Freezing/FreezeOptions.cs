using System.ComponentModel.DataAnnotations;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>How long a freeze waits.</summary>
internal sealed class FreezeOptions
{
    public const string Section = "Freeze";

    /// <summary>
    /// How long it waits until all services have said how far their logs are settled and all of that has arrived. With the counting, which takes seconds, it is well below the minute that the gateway waits for a
    /// page: whoever freezes reads the answer, and not that nobody was there.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:40")]
    public TimeSpan Wait { get; set; } = TimeSpan.FromSeconds(20);
}
