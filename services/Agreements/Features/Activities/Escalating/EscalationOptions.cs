using System.ComponentModel.DataAnnotations;

namespace Cooperation.Agreements.Features.Activities.Escalating;

internal sealed class EscalationOptions
{
    public const string Section = "Escalation";

    /// <summary>How often late activities are looked for; a day has to be over before one is.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(5);
}
