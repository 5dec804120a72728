namespace Cooperation.Portal.Clients;

/// <summary>What operators have done at Reviews: facts built anew, and held against their owners.</summary>
internal sealed class OperationsClient(HttpClient client)
{
    private const string Service = "reviews";
    private const string Replays = "api/reviews/replays";
    private const string Reconciliation = "api/reviews/reconciliation";

    public Task<ReplayList> ReplaysAsync(CancellationToken cancellationToken) =>
        client.GetAsync<ReplayList>(Service, Replays, cancellationToken);

    /// <summary>Builds a kind of facts anew; all of them where none is named.</summary>
    public Task<StartedReplays> ReplayAsync(NewReplay replay, string key, CancellationToken cancellationToken) =>
        client.PostAsync<StartedReplays>(Service, Replays, replay, key, cancellationToken);

    public Task<ReconciliationResult> ReconciliationAsync(CancellationToken cancellationToken) =>
        client.GetAsync<ReconciliationResult>(Service, Reconciliation, cancellationToken);

    /// <summary>Compares now; the one that runs goes on where one does.</summary>
    public Task<ReconciliationResult> ReconcileAsync(string key, CancellationToken cancellationToken) =>
        client.PostAsync<ReconciliationResult>(Service, Reconciliation, new { }, key, cancellationToken);
}

/// <summary>Every kind of facts with its newest replay.</summary>
public sealed record ReplayList(IReadOnlyList<ReplayOfFacts> Items);

/// <summary>A kind of facts, and its newest replay; null where it never had one.</summary>
public sealed record ReplayOfFacts(string Owner, string Type, Replay? Replay);

/// <summary>How far a replay is.</summary>
public sealed record Replay(
    Guid ReplayId,
    string Consumer,
    string State,
    long? Expected,
    long Applied,
    DateTimeOffset RequestedAt,
    DateTimeOffset? EndedAt
);

/// <summary>What is to be built anew.</summary>
public sealed record NewReplay(string? Owner, string? Type);

/// <summary>What was begun.</summary>
public sealed record StartedReplays(IReadOnlyList<Replay> Replays);

/// <summary>What the last comparison found.</summary>
public sealed record ReconciliationResult(
    string State,
    DateTimeOffset? AskedAt,
    DateTimeOffset? EndedAt,
    bool IsNightly,
    bool? Agrees,
    IReadOnlyList<ReconciledOwner> Owners,
    IReadOnlyList<string> Silent,
    IReadOnlyList<ReconciledCell> Differences
);

/// <summary>How much was compared of a service.</summary>
public sealed record ReconciledOwner(string Owner, int Cells, long Records);

/// <summary>Records of a partner and month that differ.</summary>
public sealed record ReconciledCell(
    string Owner,
    string Type,
    string? Partner,
    string? Month,
    long Theirs,
    long Ours,
    IReadOnlyList<ReconciledRecord> Records,
    bool IsCut
);

/// <summary>A record that differs, with its version on both sides.</summary>
public sealed record ReconciledRecord(Guid Id, string Reference, long? Theirs, long? Ours);
