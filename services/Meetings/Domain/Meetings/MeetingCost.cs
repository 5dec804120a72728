namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What a meeting costs, one line of it.</summary>
public sealed class MeetingCost
{
    private MeetingCost() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its place among the lines, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>For what: travel, interpreters, a hall.</summary>
    public string What { get; private init; } = "";

    /// <summary>How much.</summary>
    public decimal Amount { get; private init; }

    /// <summary>In which currency.</summary>
    public string Currency { get; private init; } = "";

    /// <summary>Where the money comes from.</summary>
    public string Source { get; private init; } = "";

    internal static MeetingCost Of(int number, CostEntry entry, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            What = entry.What,
            Amount = entry.Amount,
            Currency = entry.Currency,
            Source = entry.Source,
        };
}

/// <summary>A line of what a meeting costs.</summary>
/// <param name="What">For what.</param>
/// <param name="Amount">How much.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="Source">Where the money comes from.</param>
public sealed record CostEntry(string What, decimal Amount, string Currency, string Source);
