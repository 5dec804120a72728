namespace Cooperation.Contracts.Meetings;

/// <summary>The state of an action item after a change (R5, R6). Carried over it stays the same item, with its history.</summary>
public sealed record ActionItemChanged
{
    /// <summary>Key of the action item.</summary>
    public required Guid ActionItemId { get; init; }

    /// <summary>Version of the action item that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>AI-KH-2018-000004</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>Key of the meeting that decided it.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>Reference of that meeting.</summary>
    public required Code Meeting { get; init; }

    /// <summary>The meeting on whose agenda it stands now, where it was carried over.</summary>
    public Guid? CarriedTo { get; init; }

    /// <summary>The framework; null where it is an instrument's.</summary>
    public Code? Framework { get; init; }

    /// <summary>The instrument; null where it is a framework's.</summary>
    public Code? Instrument { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2, where it is with one.</summary>
    public Code? Partner { get; init; }

    /// <summary>The series of the meeting.</summary>
    public required Code Series { get; init; }

    /// <summary>open, underWay, done or dropped.</summary>
    public required Code Status { get; init; }

    /// <summary>The agency of Viet Nam that owns it, or looks after it where the other side owes it.</summary>
    public required Code Agency { get; init; }

    /// <summary>Whether it is the other side that owes it.</summary>
    public required bool OwedByThem { get; init; }

    /// <summary>The day it was decided.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The day it is due: the day that figures count by.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The day it was done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The day it was dropped.</summary>
    public DateOnly? DroppedOn { get; init; }

    /// <summary>How often it was carried over to the next meeting.</summary>
    public int CarriedOver { get; init; }
}
