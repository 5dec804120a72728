namespace Cooperation.Portal.Components;

/// <summary>Something that is on a day: a meeting, a deadline.</summary>
public sealed record AgendaEntry(DateOnly Day, string Title, string Href)
{
    /// <summary>The hour, with the partner's beside it where that differs; null where it is the whole day.</summary>
    public string? Time { get; init; }

    public string? More { get; init; }
}

/// <summary>A day on which one side does not work.</summary>
public sealed record AgendaHoliday(DateOnly Day, string Name, string Country);
