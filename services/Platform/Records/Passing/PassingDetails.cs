using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Passing;

/// <summary>Seals, opens and erases passing details, each in the scope of its record and in the transaction at hand. Whether somebody may read them, and that it is on record, is judged before.</summary>
public sealed class PassingDetails<TContext>(TContext db, Protector protector)
    where TContext : DbContext
{
    /// <summary>Keeps details; what was kept of the same before is gone.</summary>
    public async Task KeepAsync(Guid record, IReadOnlyList<OpenDetail> details, CancellationToken cancellationToken)
    {
        if (details.Count == 0)
        {
            return;
        }

        await EnterAsync(record, cancellationToken);
        foreach (var one in details)
        {
            var (subject, detail) = (one.Subject, one.Detail);
            await db.Set<PassingDetail>().Where(d => d.SubjectId == subject && d.Detail == detail).ExecuteDeleteAsync(cancellationToken);
            db.Add(Seal(record, one));
        }
    }

    /// <summary>Opens the details of some.</summary>
    public async Task<IReadOnlyList<OpenDetail>> OpenAsync(
        Guid record,
        IReadOnlyCollection<Guid> subjects,
        CancellationToken cancellationToken
    )
    {
        await EnterAsync(record, cancellationToken);
        var details = await db.Set<PassingDetail>()
            .AsNoTracking()
            .Where(d => d.RecordId == record && subjects.Contains(d.SubjectId))
            .ToListAsync(cancellationToken);
        return [.. details.Select(Open)];
    }

    /// <summary>Erases the details of some for good.</summary>
    public async Task EraseAsync(Guid record, IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken)
    {
        await EnterAsync(record, cancellationToken);
        await db.Set<PassingDetail>()
            .Where(d => d.RecordId == record && subjects.Contains(d.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
    }

    // The scope ends with the transaction: without one there would be none.
    private Task<int> EnterAsync(Guid record, CancellationToken cancellationToken) =>
        db.Database.CurrentTransaction is null
            ? throw new InvalidOperationException("Passing details are kept and opened in a transaction.")
            : db.EnterScopeAsync(record, cancellationToken);

    private PassingDetail Seal(Guid record, OpenDetail one)
    {
        var value = protector.Seal(PassingModel.Table, one.Detail, one.Subject, one.Text);
        return new()
        {
            SubjectId = one.Subject,
            RecordId = record,
            Detail = one.Detail,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };
    }

    private OpenDetail Open(PassingDetail kept) =>
        new(
            kept.SubjectId,
            kept.Detail,
            protector.Open(PassingModel.Table, kept.Detail, kept.SubjectId, new(kept.KeyId, kept.WrappedKey, kept.Nonce, kept.Ciphertext))
        );
}
