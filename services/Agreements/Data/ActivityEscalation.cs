using Cooperation.Agreements.Domain.Activities;

namespace Cooperation.Agreements.Data;

/// <summary>That a late activity was brought before the agency that leads it and the standing agency, once for each day on which it was due. It stands beside the activity and changes nothing of it: nobody's form goes stale by it.</summary>
internal sealed class ActivityEscalation
{
    /// <summary>The activity.</summary>
    public required ActivityId ActivityId { get; init; }

    /// <summary>The day that is over: carried over to another, it is late anew.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>When it was brought before them.</summary>
    public required DateTimeOffset At { get; init; }
}
