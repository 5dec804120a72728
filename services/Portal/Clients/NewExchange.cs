namespace Cooperation.Portal.Clients;

/// <summary>An exchange to log, in the words of Hotline's public face.</summary>
public sealed record NewExchange
{
    public required string? Partner { get; init; }
    public string? Channel { get; init; }
    public required string? Direction { get; init; }
    public required string? Medium { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public DateTimeOffset? SentAt { get; init; }
    public bool? Draft { get; init; }
    public Guid? InReplyTo { get; init; }
    public string? ReplyKind { get; init; }
    public DateTimeOffset? OccurredAt { get; init; }
    public string? LateReason { get; init; }
    public required string? Urgency { get; init; }
    public required string? Area { get; init; }
    public string? Province { get; init; }
    public string? Place { get; init; }
    public required string? Kind { get; init; }
    public required string? SourceReliability { get; init; }
    public required string? InformationCredibility { get; init; }
    public string? SourceReliability4x4 { get; init; }
    public string? InformationCredibility4x4 { get; init; }
    public required string? Handling { get; init; }
    public string? UseCondition { get; init; }
    public string? UseRestriction { get; init; }
    public string? Secrecy { get; init; }
    public string? PaperLocation { get; init; }
    public required string? Language { get; init; }
    public string? OfficialNumber { get; init; }
    public string? CounterpartContact { get; init; }
    public string? Subject { get; init; }
    public string? Summary { get; init; }
    public string? Translation { get; init; }
    public IReadOnlyList<NewPerson> People { get; init; } = [];
    public IReadOnlyList<NewLink> Links { get; init; } = [];
}

/// <summary>Somebody the exchange mentions.</summary>
public sealed record NewPerson(IReadOnlyList<string> Roles, string? Name, string? Birth, string? Document, string? Telephone)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];
    public IReadOnlyList<string> OtherTelephones { get; init; } = [];
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public bool? Minor { get; init; }
    public string? Address { get; init; }
}
