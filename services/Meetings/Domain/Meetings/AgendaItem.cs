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
}
