namespace Cooperation.Portal.Components;

/// <summary>The records of one status.</summary>
public sealed record BoardColumn(string Name, IReadOnlyList<BoardCard> Cards)
{
    /// <summary>How many there are, where not all of them stand on the board.</summary>
    public int Count { get; init; } = Cards.Count;

    /// <summary>Where all of them are listed.</summary>
    public string? All { get; init; }
}

/// <summary>A record on a board.</summary>
public sealed record BoardCard(string Reference, string Title, string Href)
{
    /// <summary>More of it, in smaller letters.</summary>
    public string? More { get; init; }

    /// <summary>Its nearest limit.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The steps that it can take from here.</summary>
    public IReadOnlyList<BoardMove> Moves { get; init; } = [];
}

/// <summary>A step, and where its form stands.</summary>
public sealed record BoardMove(string Name, string Href);
