namespace Cooperation.Portal.Clients;

/// <summary>What is late or soon will be, by desk.</summary>
public sealed record Late(DateTimeOffset At, IReadOnlyList<Late.OfDesk> Desks, bool More, IReadOnlyList<Late.Standing> Paused)
{
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

    /// <summary>One desk's.</summary>
    public sealed record OfDesk(string Desk, string Agency, int Late, int Soon, IReadOnlyList<OfClock> Clocks);

    /// <summary>Those that wait for the same.</summary>
    public sealed record OfClock(string Clock, int Late, int Soon, IReadOnlyList<Item> Items);

    /// <summary>One clock of an exchange.</summary>
    public sealed record Item
    {
        public required Guid Id { get; init; }
        public required string Reference { get; init; }
        public required string Clock { get; init; }
        public required int Number { get; init; }
        public required string Partner { get; init; }
        public required string Kind { get; init; }
        public required string Urgency { get; init; }
        public required string Status { get; init; }
        public string? Subject { get; init; }
        public string? AssigneeName { get; init; }
        public required DateTimeOffset DueAt { get; init; }
        public bool Late { get; init; }
        public DateTimeOffset? WarnedAt { get; init; }
        public DateTimeOffset? EscalatedAt { get; init; }
    }
}
