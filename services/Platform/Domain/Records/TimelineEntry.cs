namespace Cooperation.Platform.Domain.Records;

/// <summary>One thing that happened to a record: who, for which desk, what, when, why, and which version it made.</summary>
public sealed class TimelineEntry
{
    private TimelineEntry() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Place in the timeline, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What was done: the status it led to, or a name of the service's own.</summary>
    public string What { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who did it.</summary>
    public Guid Account { get; private init; }

    /// <summary>The name under which that account then worked.</summary>
    public string Name { get; private init; } = "";

    /// <summary>For which desk.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>Reason or note, as it was written.</summary>
    public string? Note { get; private init; }

    /// <summary>The version of the record that this made.</summary>
    public long Version { get; private init; }

    /// <summary>Writes an entry down.</summary>
    /// <param name="number">Its place, from 1.</param>
    /// <param name="what">What was done.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    /// <param name="note">Reason or note.</param>
    /// <param name="version">The version that it makes.</param>
    public static TimelineEntry Of(int number, string what, Officer by, DateTimeOffset at, string? note, long version) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            What = what,
            At = at,
            Account = by.Account,
            Name = by.Name,
            Desk = by.Desk,
            Note = note,
            Version = version,
        };
}
