namespace Cooperation.Portal.Clients;

/// <summary>What is late or soon will be, in order of deadline, a page of it; the numbers are of all.</summary>
public sealed record Late(
    DateTimeOffset At,
    [property: System.Text.Json.Serialization.JsonPropertyName("late")] int LateCount,
    [property: System.Text.Json.Serialization.JsonPropertyName("soon")] int SoonCount,
    IReadOnlyList<Late.OfDesk> Desks,
    IReadOnlyList<Late.Item> Items,
    string? Next,
    Late.PausedPage Paused
)
{
    /// <summary>How much one desk has.</summary>
    public sealed record OfDesk(string Desk, string Agency, int Late, int Soon);

    /// <summary>An exchange, with all of its clocks that are late or soon will be.</summary>
    public sealed record Item
    {
        public required Guid Id { get; init; }
        public required string Reference { get; init; }
        public required string Desk { get; init; }
        public required string Partner { get; init; }
        public required string Kind { get; init; }
        public required string Urgency { get; init; }
        public required string Status { get; init; }
        public string? Subject { get; init; }
        public string? AssigneeName { get; init; }
        public required DateTimeOffset DueAt { get; init; }
        public bool Late { get; init; }
        public IReadOnlyList<OfClock> Clocks { get; init; } = [];
    }

    /// <summary>One of them.</summary>
    public sealed record OfClock(
        string Clock,
        int Number,
        DateTimeOffset DueAt,
        bool Late,
        DateTimeOffset? WarnedAt,
        DateTimeOffset? EscalatedAt
    );

    /// <summary>What stands still, a page of it.</summary>
    public sealed record PausedPage(IReadOnlyList<Standing> Items, string? Next);

    /// <summary>A clock that stands still, with its pause.</summary>
    public sealed record Standing(
        Guid Id,
        string Reference,
        string Desk,
        string Clock,
        int Number,
        string Kind,
        string Urgency,
        string? Subject,
        Clock.Pause Pause
    );
}
