namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>A point of the agenda of a meeting.</summary>
public sealed class AgendaItem
{
    private AgendaItem() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its place on the agenda, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What it is about (case text).</summary>
    public string Title { get; private init; } = "";

    /// <summary>On which of the meeting's days.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>When, by the clock where it takes place.</summary>
    public TimeOnly? Time { get; private init; }

    /// <summary>Who presents it: an office.</summary>
    public string? Presenter { get; private init; }

    /// <summary>Whether it is seen only by those who sit at the table.</summary>
    public bool Closed { get; private init; }

    internal static AgendaItem Of(int number, AgendaEntry entry, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            Title = entry.Title,
            On = entry.On,
            Time = entry.At,
            Presenter = entry.Presenter,
            Closed = entry.Closed,
        };

    // A point keeps its day of the meeting: what stood on the second day stands on the second day again, where there is one. A day that was none of the former ones was set while the day was open.
    internal AgendaItem MovedTo(Meeting meeting, DateOnly first, DateOnly last, bool isClosed, int number, DateTimeOffset at)
    {
        var on = On >= first && On <= last ? meeting.FirstDay.AddDays(On.Value.DayNumber - first.DayNumber) : On;
        var isOut = on < meeting.FirstDay || on > meeting.LastDay;
        return Of(number, new(Title, isOut ? null : on, Time, Presenter, Closed || isClosed), at);
    }
}
