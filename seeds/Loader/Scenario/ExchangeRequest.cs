namespace Cooperation.Loader.Scenario;

/// <summary>The body of POST /api/hotline/exchanges.</summary>
internal sealed record ExchangeRequest
{
    public required string Partner { get; init; }
    public required string Direction { get; init; }
    public required string Medium { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public DateTimeOffset? SentAt { get; init; }
    public DateTimeOffset? OccurredAt { get; init; }
    public required string Urgency { get; init; }
    public required string Area { get; init; }
    public string? Province { get; init; }
    public string? Place { get; init; }
    public required string Kind { get; init; }
    public required string SourceReliability { get; init; }
    public required string InformationCredibility { get; init; }
    public required string Handling { get; init; }
    public required string Language { get; init; }
    public string? OfficialNumber { get; init; }
    public string? CounterpartContact { get; init; }
    public required string Subject { get; init; }
    public required string Summary { get; init; }
    public string? Translation { get; init; }
    public string? LateReason { get; init; }
    public IReadOnlyList<PersonRequest>? People { get; init; }
}

/// <summary>A person mentioned: fictional, and only here, never in the text.</summary>
internal sealed record PersonRequest(IReadOnlyList<string> Roles, string? Name, string? Birth, string? Document, string? Telephone);

/// <summary>The body of POST /api/hotline/exchanges/{id}/classification.</summary>
internal sealed record ClassificationRequest(bool SignsOfCrime, string Urgency, string Note);
