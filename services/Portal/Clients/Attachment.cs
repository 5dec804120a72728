namespace Cooperation.Portal.Clients;

/// <summary>A file of an exchange. Name and hash only where it is open to the user.</summary>
public sealed record Attachment
{
    public required Guid Id { get; init; }
    public string? Name { get; init; }
    public required string Kind { get; init; }
    public required string Type { get; init; }
    public required long Size { get; init; }
    public string? Sha256 { get; init; }
    public bool Personal { get; init; }
    public bool Open { get; init; }
    public bool Preview { get; init; }
    public bool Withdraw { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public required string AddedBy { get; init; }
    public required string AddedByDesk { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public string? WithdrawnBy { get; init; }
    public string? WithdrawnReason { get; init; }
}

/// <summary>Whether the user may do something now; why not, where he might otherwise.</summary>
public sealed record MayStep(bool Open, string? Why);
