using System.Diagnostics;
using Npgsql;

namespace Cooperation.Platform.Hosting;

/// <summary>The audit of this request (R24); scoped. A write's entry commits with the write, a protected read's before the read, a refusal's on its own.</summary>
public sealed class Audit(CurrentUser user, RequestClock clock, IServiceProvider services)
{
    private readonly List<AuditEntry> pending = [];

    /// <summary>Notes a write: the entry is saved by the next SaveChanges of the service's DbContext, in its transaction.</summary>
    /// <param name="action">What was done: <c>exchange.classified</c>.</param>
    /// <param name="subjectType">What it was done to: <c>exchange</c>.</param>
    /// <param name="subjectId">Its key; never a name (R22).</param>
    /// <param name="reason">The reason given, where one is asked for.</param>
    public void Record(string action, string subjectType, string subjectId, string? reason = null) =>
        pending.Add(Entry(AuditKind.Write, action, subjectType, subjectId, reason));

    /// <summary>Notes a write by an account that only this step makes known, as signing in does: the request itself carries nobody yet, or whoever was signed in before.</summary>
    public void RecordBy(Guid accountId, string desk, Guid sessionId, string action, string subjectType, string subjectId) =>
        pending.Add(Entry(AuditKind.Write, action, subjectType, subjectId, null, accountId, desk, sessionId));

    /// <summary>Notes a protected read whose entry is saved by the next SaveChanges, together with a row of the service's own. The caller saves, outside any longer transaction, before it reads: no entry, no read.</summary>
    public void RecordRead(string action, string subjectType, string subjectId, string? reason = null) =>
        pending.Add(Entry(AuditKind.Read, action, subjectType, subjectId, reason));

    /// <summary>Notes a protected read and commits the note, on a connection of its own, before the first byte may be read: if this fails there is no reading.</summary>
    public Task RecordReadAsync(
        string action,
        string subjectType,
        string subjectId,
        string? reason = null,
        CancellationToken cancellationToken = default
    ) => AuditStatements.InsertAsync(Source, Entry(AuditKind.Read, action, subjectType, subjectId, reason), cancellationToken);

    /// <summary>Notes a refusal, on a connection of its own so that it outlives the rollback; repeats within a minute are counted and not written again.</summary>
    public Task RecordRefusalAsync(
        string action,
        string subjectType,
        string subjectId,
        string? reason = null,
        CancellationToken cancellationToken = default
    ) => AuditStatements.CountRefusalAsync(Source, Entry(AuditKind.Refusal, action, subjectType, subjectId, reason), cancellationToken);

    /// <summary>Takes back what was noted and is not saved yet: the step that noted it was refused.</summary>
    public void Forget() => pending.Clear();

    internal IReadOnlyList<AuditEntry> Take()
    {
        AuditEntry[] taken = [.. pending];
        pending.Clear();
        return taken;
    }

    private NpgsqlDataSource Source =>
        services.GetService(typeof(NpgsqlDataSource)) as NpgsqlDataSource
        ?? throw new InvalidOperationException("This service has no database: AddDatabase is missing.");

    private AuditEntry Entry(AuditKind kind, string action, string subjectType, string subjectId, string? reason) =>
        Entry(kind, action, subjectType, subjectId, reason, user.Id, user.Desk, user.SessionId);

    private AuditEntry Entry(
        AuditKind kind,
        string action,
        string subjectType,
        string subjectId,
        string? reason,
        Guid accountId,
        string desk,
        Guid sessionId
    )
    {
        var at = clock.GetUtcNow();
        return new AuditEntry
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            Kind = kind,
            Action = action,
            SubjectType = subjectType,
            SubjectId = subjectId,
            Reason = reason,
            AccountId = accountId,
            Acting = user.Actor,
            Desk = desk,
            SessionId = sessionId,
            TraceId = Activity.Current?.TraceId.ToString(),
        };
    }
}
