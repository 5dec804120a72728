using System.ComponentModel.DataAnnotations;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>How what Reviews keeps is held against its owners.</summary>
internal sealed record ReconcileOptions
{
    public const string Section = "Reconcile";

    /// <summary>How long an owner may take to count.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a difference has to last: what is on its way arrives meanwhile.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From this hour of Viet Nam on it is done by itself each night.</summary>
    public TimeOnly Nightly { get; init; } = new(2, 30);
}
