namespace Cooperation.Gateway.Sessions;

/// <summary>Who somebody is, as Identity said when last asked; what tokens and GET /api/session are made of.</summary>
public sealed record AccountSnapshot
{
    public required Guid Id { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required string Agency { get; init; }

    public required string Desk { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required IReadOnlyList<string> Partners { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<string> Provinces { get; init; }

    public required bool MustChangePassword { get; init; }

    /// <summary>When the person last chose a password: sessions begun before it end.</summary>
    public DateTimeOffset? PasswordChangedAt { get; init; }

    /// <summary>But for the one in which it was chosen.</summary>
    public Guid? PasswordChangedIn { get; init; }

    /// <summary>How many requests for accounts wait for a decision of theirs; only Portal is told.</summary>
    public int ToDecide { get; init; }
}
