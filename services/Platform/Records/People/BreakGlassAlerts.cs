using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cooperation.Platform.Records.People;

/// <summary>Breaks the glass over the protected details of a record, for a reason and a short time, and shows it to those whom it concerns. Scoped.</summary>
/// <typeparam name="TRecordId">The key of the record.</typeparam>
public sealed class BreakGlassAlerts<TRecordId>
    where TRecordId : struct, IRecordId
{
    private const int Limit = 100;
    private static readonly TimeSpan Back = TimeSpan.FromDays(30);

    private readonly DbContext db;
    private readonly Audit audit;
    private readonly CurrentUser user;
    private readonly RequestClock clock;
    private readonly PeopleOptions options;
    private readonly PersonErrors errors;

    internal BreakGlassAlerts(
        DbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        IOptions<PeopleOptions> options,
        PersonErrors errors
    )
    {
        this.db = db;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.options = options.Value;
        this.errors = errors;
    }

    /// <summary>Opens the details of one record to the user, who may do so: nobody takes the alert back.</summary>
    /// <exception cref="DomainException">The reason says nothing.</exception>
    public async Task<BreakGlassAlert<TRecordId>> BreakAsync(TRecordId record, string reason, CancellationToken cancellationToken)
    {
        var alert = BreakGlassAlert.Of(record, user.AsOfficer(), reason, clock.GetUtcNow(), options.BreakGlassFor, errors);
        db.Add(alert);
        audit.Record("glass.broken", errors.Record, record.Value.ToString(), reason);
        await db.SaveChangesAsync(cancellationToken);
        return alert;
    }

    /// <summary>The alerts of the last thirty days, newest first.</summary>
    /// <param name="visible">The records of which this user may see that their glass was broken.</param>
    /// <param name="watched">Those over whose alerts he watches.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<ListedAlert<TRecordId>>> ListAsync(
        IQueryable<TRecordId> visible,
        IQueryable<TRecordId> watched,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var rows = await db.Set<BreakGlassAlert<TRecordId>>()
            .AsNoTracking()
            .Where(alert => alert.At > at - Back && alert.At <= at && visible.Contains(alert.RecordId))
            .GroupJoin(db.Set<BreakGlassAlertSeen>(), alert => alert.Id, mark => mark.AlertId, (alert, marks) => new { alert, marks })
            .SelectMany(
                row => row.marks.DefaultIfEmpty(),
                (row, mark) =>
                    new
                    {
                        Alert = row.alert,
                        IsWatched = watched.Contains(row.alert.RecordId),
                        Mark = mark,
                    }
            )
            .OrderByDescending(row => row.Alert.At)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ListedAlert<TRecordId>(
                row.Alert,
                row.Mark,
                at < row.Alert.Until,
                row.Mark is null && row.IsWatched && row.Alert.By.Account != user.Id
            )),
        ];
    }

    /// <summary>Says that the user has seen an alert; whoever was quicker stands.</summary>
    /// <param name="alertId">The alert.</param>
    /// <param name="watched">The records over whose alerts he watches.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    /// <returns>Whether there is such an alert for him.</returns>
    /// <exception cref="DomainException">It is his own.</exception>
    public async Task<bool> MarkSeenAsync(Guid alertId, IQueryable<TRecordId> watched, CancellationToken cancellationToken)
    {
        var alert = await db.Set<BreakGlassAlert<TRecordId>>()
            .AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == alertId && watched.Contains(a.RecordId), cancellationToken);
        if (alert is null)
        {
            return false;
        }

        alert.RefuseOwnMark(user.AsOfficer(), errors);
        if (!await db.Set<BreakGlassAlertSeen>().AnyAsync(seen => seen.AlertId == alertId, cancellationToken))
        {
            await MarkAsync(alertId, cancellationToken);
        }

        return true;
    }

    private async Task MarkAsync(Guid alertId, CancellationToken cancellationToken)
    {
        db.Add(
            new BreakGlassAlertSeen
            {
                AlertId = alertId,
                By = user.AsOfficer(),
                At = clock.GetUtcNow(),
            }
        );
        audit.Record("glass.seen", "glassBreak", alertId.ToString());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Another supervisor was quicker by a moment: his entry stands.
        }
    }
}

/// <summary>An alert as it stands in the list.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Seen">Who has seen it; null while none has.</param>
/// <param name="IsOpen">Whether the details are open by it now.</param>
/// <param name="MayMark">Whether it waits for the user to say that he has seen it.</param>
public sealed record ListedAlert<TRecordId>(BreakGlassAlert<TRecordId> Alert, BreakGlassAlertSeen? Seen, bool IsOpen, bool MayMark)
    where TRecordId : struct, IRecordId;
