using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>A page of the list.</summary>
public sealed record Rows(IReadOnlyList<ExchangeRow> Items, string? Next, FoundRows? Found = null);

/// <summary>How many exchanges have the words that were looked for; with <paramref name="More"/> there are more than are counted.</summary>
public sealed record FoundRows(int Count, bool More);

/// <summary>An exchange in a list.</summary>
public sealed record ExchangeRow
{
    public required Guid Id { get; init; }
    public required string Reference { get; init; }
    public required string Partner { get; init; }
    public required string Direction { get; init; }
    public required string Medium { get; init; }
    public required string Kind { get; init; }
    public required string Area { get; init; }
    public string? Province { get; init; }
    public required string Urgency { get; init; }
    public required string Status { get; init; }
    public required string Desk { get; init; }
    public required DateTimeOffset ReceivedOrSentAt { get; init; }
    public RowLimit? Limit { get; init; }
    public bool Overdue { get; init; }
    public string WaitingFor { get; init; } = Known.Waits.Nobody;
    public Guid? Assignee { get; init; }
    public string? AssigneeName { get; init; }
    public string? OfferedToDesk { get; init; }

    /// <summary>Whether somebody has still to take it in hand.</summary>
    public bool InNobodysHand { get; init; }

    /// <summary>What the user's desk does next with it, where a list can tell.</summary>
    public string? Next { get; init; }
    public long Version { get; init; }
    public string? Subject { get; init; }
    public bool MayRead { get; init; }
}

/// <summary>What an exchange of a list owes next: the time limit that ends first.</summary>
public sealed record RowLimit(string Clock, int Number, DateTimeOffset DueAt);

/// <summary>A line to a partner.</summary>
public sealed record Channel(
    string Code,
    string Partner,
    string Area,
    string Desk,
    string TheirUnit,
    string TheirUnitEn,
    IReadOnlyList<string> Numbers
);

/// <summary>What Hotline says of a newly logged exchange.</summary>
public sealed record Logged(Guid Id, string Reference);

/// <summary>How an answer time was counted.</summary>
public sealed record AnswerRule(int? Hours, string Calendar, string Source, bool Unverified);

/// <summary>Who a person is; shown once, never kept.</summary>
public sealed record PersonDetails(Guid Id, string Pseudonym, string? Name, string? Birth, string? Document, string? Telephone)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];
    public IReadOnlyList<string> OtherTelephones { get; init; } = [];
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public bool? Minor { get; init; }
    public string? Address { get; init; }
}
