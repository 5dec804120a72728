namespace Cooperation.Portal.Clients;

/// <summary>What is typed so far of an exchange, or a saved one, to which similar ones are sought.</summary>
public sealed record SoughtSimilar
{
    public Guid? Exchange { get; init; }
    public string? Partner { get; init; }
    public string? Area { get; init; }
    public string? Province { get; init; }
    public string? Kind { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public string? Subject { get; init; }
    public string? OfficialNumber { get; init; }
    public string? Summary { get; init; }
    public string? Translation { get; init; }
    public IReadOnlyList<SoughtPerson> People { get; init; } = [];
}

/// <summary>Somebody who is typed, as far as he is known.</summary>
public sealed record SoughtPerson(string? Name, IReadOnlyList<string> Documents, IReadOnlyList<string> Telephones);

/// <summary>An exchange that is similar, and why.</summary>
public sealed record SimilarExchange(
    Guid Id,
    string Reference,
    string Status,
    string Partner,
    string Direction,
    string Kind,
    DateTimeOffset ReceivedAt,
    string? Subject,
    IReadOnlyList<SimilarReason> Reasons
);

/// <summary>A reason in the user's language.</summary>
public sealed record SimilarReason(string Code, string Text);

/// <summary>A link to make when an exchange is logged.</summary>
public sealed record NewLink(Guid Exchange, string Kind);

/// <summary>An exchange to which this one is linked.</summary>
public sealed record LinkedExchange(
    Guid Id,
    string Kind,
    bool Follows,
    Guid Exchange,
    string Reference,
    string Partner,
    string Direction,
    string ExchangeKind,
    string Status,
    DateTimeOffset ReceivedOrSentAt,
    string? Subject
);
