using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>What its owner said of an action item at one time.</summary>
public sealed class ActionItemProgress
{
    private ActionItemProgress() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What was done (case text).</summary>
    public string Done { get; private init; } = "";

    /// <summary>What hinders (case text).</summary>
    public string? Hinders { get; private init; }

    /// <summary>Who said so.</summary>
    public string By { get; private init; } = "";

    internal static ActionItemProgress Of(int number, string done, string? hinders, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            At = at,
            Done = done,
            Hinders = hinders,
            By = by.Name,
        };
}

/// <summary>A record of another service that belongs to an action item: by its reference, shown there to whoever may see it.</summary>
public sealed class ActionItemLink
{
    private ActionItemLink() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>One of <see cref="Codes.ActionItemLinks"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Its reference.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>When it was named.</summary>
    public DateTimeOffset At { get; private init; }

    internal static ActionItemLink Of(string kind, string reference, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Kind = kind,
            Reference = reference,
            At = at,
        };
}

/// <summary>That an action item was carried over once: from which day and meeting to which, and why. It stays.</summary>
public sealed class ActionItemCarry
{
    private ActionItemCarry() { }

    /// <summary>Which one, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The meeting on whose agenda it stood.</summary>
    public string From { get; private init; } = "";

    /// <summary>The meeting on whose agenda it stands then; null while that is not announced.</summary>
    public string? To { get; private init; }

    /// <summary>The day it was due.</summary>
    public DateOnly FormerDue { get; private init; }

    /// <summary>The day it is due then.</summary>
    public DateOnly Due { get; private init; }

    /// <summary>Why (case text).</summary>
    public string Reason { get; private init; } = "";

    internal static ActionItemCarry Of(ActionItem item, CarryOverEntry entry, DateTimeOffset at) =>
        new()
        {
            Number = item.Carries.Count + 1,
            At = at,
            From = item.StandsOn,
            To = entry.Meeting?.Reference,
            FormerDue = item.Due,
            Due = entry.Due,
            Reason = entry.Reason,
        };
}
