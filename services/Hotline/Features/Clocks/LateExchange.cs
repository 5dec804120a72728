using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>An exchange that is late or soon will be, with all of its clocks that are: late with two things it is one late exchange.</summary>
internal sealed record LateExchange
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

    /// <summary>When the first of its clocks ends.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public required bool Late { get; init; }

    /// <summary>The clocks, the earliest first.</summary>
    public required IReadOnlyList<LateClock> Clocks { get; init; }

    /// <param name="items">The clocks of one exchange, the earliest first.</param>
    public static LateExchange Of(IReadOnlyList<LateItem> items) =>
        new()
        {
            Id = items[0].Id,
            Reference = items[0].Reference,
            Desk = items[0].Desk,
            Partner = items[0].Partner,
            Kind = items[0].Kind,
            Urgency = items[0].Urgency,
            Status = items[0].Status,
            Subject = items[0].Subject,
            AssigneeName = items[0].AssigneeName,
            DueAt = items[0].DueAt,
            Late = items[0].Late,
            Clocks =
            [
                .. items.Select(item => new LateClock(
                    item.Clock,
                    item.Number,
                    item.StartedAt,
                    item.DueAt,
                    item.Late,
                    item.WarnedAt,
                    item.EscalatedAt
                )),
            ],
        };
}

/// <summary>One of its clocks.</summary>
/// <param name="Clock">What it waits for.</param>
/// <param name="Number">Of a verification, which one.</param>
/// <param name="StartedAt">Since when it runs.</param>
/// <param name="DueAt">When it ends.</param>
/// <param name="Late">Past its end.</param>
/// <param name="WarnedAt">When the desk was warned.</param>
/// <param name="EscalatedAt">When the supervisor of the desk was told.</param>
internal sealed record LateClock(
    string Clock,
    int Number,
    DateTimeOffset StartedAt,
    DateTimeOffset DueAt,
    bool Late,
    DateTimeOffset? WarnedAt,
    DateTimeOffset? EscalatedAt
);
