namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What a planner writes down of a meeting.</summary>
public sealed record MeetingEntry
{
    /// <summary>The framework whose meeting it is; null where it is an instrument's.</summary>
    public string? Framework { get; init; }

    /// <summary>The instrument whose meeting it is; null where it is a framework's.</summary>
    public string? Instrument { get; init; }

    /// <summary>The partner with whose unit a desk meets at the border; null where it is a framework's or an instrument's.</summary>
    public string? With { get; init; }

    /// <summary>The unit of the other side that a desk meets.</summary>
    public string? CounterpartUnit { get; init; }

    /// <summary>The series.</summary>
    public required string Series { get; init; }

    /// <summary>Its number in the series; it stays when days slip.</summary>
    public int? Number { get; init; }

    /// <summary>What it is called beside.</summary>
    public string? Title { get; init; }

    /// <summary>When it begins by the clock where it takes place.</summary>
    public required DateTime From { get; init; }

    /// <summary>When it ends by that clock.</summary>
    public required DateTime To { get; init; }

    /// <summary>The zone of that clock: its name in the IANA data base.</summary>
    public required string Zone { get; init; }

    /// <summary>The host country.</summary>
    public string? Host { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The languages it is held in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>How many interpreters are needed.</summary>
    public int Interpreters { get; init; }

    /// <summary>Whether it is seen only by those who sit at its table.</summary>
    public bool Closed { get; init; }

    /// <summary>The partner: whose unit is met, or whose instrument it is, a code of which begins with him.</summary>
    public string? Partner => With ?? Instrument?.Split('-')[0];

    /// <summary>Whose series it belongs to: the framework's, the instrument's, or that of a desk with one partner.</summary>
    public string OwnerFor(string desk) => Framework ?? Instrument ?? $"{desk}:{With}";
}

/// <summary>How the days of a meeting slip.</summary>
/// <param name="Reason">Why (case text).</param>
/// <param name="From">The new beginning; null while no day is known.</param>
/// <param name="To">The new end.</param>
/// <param name="Zone">The clock of the new hours; null for the one it has.</param>
/// <param name="Place">The new place; null for the one it has.</param>
/// <param name="Host">The new host; null for the one it has.</param>
public sealed record PostponementEntry(string Reason, DateTime? From, DateTime? To, string? Zone, string? Place, string? Host);

/// <summary>A point of an agenda.</summary>
/// <param name="Title">What it is about (case text).</param>
/// <param name="On">On which of the meeting's days.</param>
/// <param name="At">When, by the clock where it takes place.</param>
/// <param name="Presenter">Who presents it: an office.</param>
/// <param name="Closed">Whether it is seen only by those who sit at the table.</param>
/// <param name="Key">The point that it goes on with; null where the title tells, or it is new.</param>
public sealed record AgendaEntry(string Title, DateOnly? On, TimeOnly? At, string? Presenter, bool Closed, Guid? Key = null);
