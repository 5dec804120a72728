namespace Cooperation.Portal.Clients;

/// <summary>An exchange held out to the other force.</summary>
public sealed record Offer(string Agency, string Desk, string Reason, DateTimeOffset At);

/// <summary>What an exchange came to; a number that is null is not known.</summary>
public sealed record Outcome(
    string Code,
    string? Reason,
    int? Arrests,
    int? PersonsRescued,
    bool InvestigationOpened,
    bool RepatriationNeeded
);

/// <summary>One check of what an exchange says; open while it has no result.</summary>
public sealed record Verification(
    int Number,
    string Question,
    string? Unit,
    DateTimeOffset OpenedAt,
    string? Result,
    string? Findings,
    DateTimeOffset? DoneAt
);

/// <summary>One reply: ours to an incoming exchange, the partner's to an outgoing one.</summary>
public sealed record Reply(
    int Number,
    string Kind,
    DateTimeOffset At,
    DateTimeOffset RecordedAt,
    string Medium,
    string? Text,
    string? OfficialNumber,
    string? CounterpartContact,
    string? LateReason,
    Guid? Exchange,
    DateTimeOffset? VoidedAt
);

/// <summary>A field that was corrected, with what stood there.</summary>
public sealed record Correction(
    int Number,
    string Field,
    string? Was,
    string? Becomes,
    string Reason,
    string? Permission,
    DateTimeOffset At
);

/// <summary>Another exchange of the same thread.</summary>
public sealed record ThreadItem(
    Guid Id,
    string Reference,
    string Direction,
    string Kind,
    string Status,
    DateTimeOffset ReceivedOrSentAt,
    Guid? InReplyTo
);

/// <summary>An officer of the desk, to whom an exchange can be given.</summary>
public sealed record Officer(Guid Account, string Name);
