using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>One time limit of an exchange, with its rule and how it was counted.</summary>
public sealed record Clock
{
    /// <summary>Its name in an address.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("clock")]
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required int Number { get; init; }
    public required string State { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public required DateTimeOffset WarnAt { get; init; }
    public DateTimeOffset? MetAt { get; init; }
    public required Terms Rule { get; init; }
    public IReadOnlyList<Pause> Pauses { get; init; } = [];
    public required Counting Count { get; init; }
    public IReadOnlyList<Alert> Alerts { get; init; } = [];

    /// <summary>Whether it runs, in time or past it.</summary>
    public bool Runs => State is Known.ClockState.Running or Known.ClockState.Overdue;

    /// <summary>The pause in which it stands still now.</summary>
    public Pause? Standing => State == Known.ClockState.Paused ? Pauses.LastOrDefault(pause => pause.Until is null) : null;

    /// <summary>The rule.</summary>
    public sealed record Terms(
        decimal Amount,
        string Unit,
        string Calendar,
        string Source,
        string? Instrument,
        bool Unverified,
        decimal? ExtendBy = null
    );

    /// <summary>A standstill.</summary>
    public sealed record Pause(DateTimeOffset From, DateTimeOffset? Until, string? Reason, string? Name, string Desk);

    /// <summary>The days of the count.</summary>
    public sealed record Counting(IReadOnlyList<Day> Days, DateOnly LastDay, bool Complete, bool AsStored);

    /// <summary>One day.</summary>
    public sealed record Day(DateOnly Date, bool Counted, string Reason, decimal? Hours, string? Country, string? Vi, string? En);

    /// <summary>What the sweeper said.</summary>
    public sealed record Alert(string Level, DateTimeOffset At, string Desk);
}
