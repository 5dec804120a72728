namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>A point of the agenda of a meeting.</summary>
public sealed class AgendaItem
{
    private AgendaItem() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its place on the agenda, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it is about (case text).</summary>
    public string Title { get; private set; } = "";

    /// <summary>On which of the meeting's days.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>When, by the clock where it takes place.</summary>
    public TimeOnly? Time { get; private set; }

    /// <summary>Who presents it: an office.</summary>
    public string? Presenter { get; private set; }

    /// <summary>Whether it is seen only by those who sit at the table.</summary>
    public bool Closed { get; private set; }

    internal static AgendaItem Of(int number, AgendaEntry entry, DateTimeOffset at)
    {
        var item = new AgendaItem { Id = Guid.CreateVersion7(at) };
        item.Write(number, entry);
        return item;
    }

    internal void Write(int number, AgendaEntry entry) =>
        (Number, Title, On, Time, Presenter, Closed) = (number, entry.Title, entry.On, entry.At, entry.Presenter, entry.Closed);

    internal void MoveWith(Meeting meeting, DateOnly first, DateOnly last) => On = DayIn(meeting, first, last);

    // What was said behind closed doors is not said in the open because another meeting begins with it.
    internal AgendaItem CopiedTo(Meeting meeting, Meeting from, int number, DateTimeOffset at) =>
        Of(number, new(Title, DayIn(meeting, from.FirstDay, from.LastDay), Time, Presenter, Closed || from.Closed), at);

    // A point keeps its day of the meeting: what stood on the second day stands on the second day again, where there is one. A day that was none of the former ones was set while the day was open.
    private DateOnly? DayIn(Meeting meeting, DateOnly first, DateOnly last)
    {
        var on = On >= first && On <= last ? meeting.FirstDay.AddDays(On.Value.DayNumber - first.DayNumber) : On;
        return on < meeting.FirstDay || on > meeting.LastDay ? null : on;
    }
}
