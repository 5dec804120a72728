using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>What is to be done next for a person.</summary>
public sealed record ReturningStep(string Step, string Desk, DateTimeOffset? Due, string? Rule, string? Clock, bool Unverified);

/// <summary>A person as a row: a pseudonym, codes and dates.</summary>
public sealed record ReturningRow(
    Guid Id,
    long Version,
    int Number,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Sex,
    string AgeBand,
    bool Minor,
    string Stage,
    DateTimeOffset StageSince,
    string Identification,
    string Support,
    string Desk,
    string? IdentityHeldBy,
    ReturningStep? NextStep,
    bool Late,
    DateTimeOffset ReportedAt
)
{
    /// <summary>How far he had come when it was over for him; null while it is not.</summary>
    public string? LeftAt { get; init; }

    /// <summary>What stands in his way now.</summary>
    public IReadOnlyList<ReturningBlock> Blocks { get; init; } = [];
}

/// <summary>Something in a person's way: by code, of what, whether it stops a step, and where the rule stands.</summary>
public sealed record ReturningBlock(string Code, string? Of, bool Stops, Text? Source, bool Unverified, DateTimeOffset? Due);

/// <summary>A person whose time limit is past or soon will be.</summary>
public sealed record LatePerson(ReturningRow Person, DateTimeOffset DueAt, bool Late);

/// <summary>Those persons, the earliest limit first, and how many of each desk.</summary>
public sealed record LatePersons(int Late, int Soon, IReadOnlyList<LateDesk> Desks, IReadOnlyList<LatePerson> Items, string? Next);

/// <summary>How many of those persons wait for a desk.</summary>
public sealed record LateDesk(string Desk, int Late, int Soon);
