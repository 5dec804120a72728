namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What happens to a handover, where the name differs from the status that it leads to.</summary>
public static class HandoverHappenings
{
    /// <summary>One of the two sides has confirmed.</summary>
    public const string OneSide = "oneSide";

    /// <summary>More persons were put on the list.</summary>
    public const string Added = "personsAdded";

    /// <summary>Somebody was taken off the list.</summary>
    public const string TakenOff = "personTakenOff";

    /// <summary>It was moved to another time.</summary>
    public const string Rescheduled = "rescheduled";

    /// <summary>The last step was undone.</summary>
    public const string Undone = "undone";

    /// <summary>Every happening.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Codes.HandoverStatus.Planned,
        OneSide,
        Codes.HandoverStatus.Confirmed,
        Codes.HandoverStatus.Arrived,
        Codes.HandoverStatus.MinutesSigned,
        Codes.HandoverStatus.Cancelled,
        Added,
        TakenOff,
        Rescheduled,
        Undone,
    ];
}
