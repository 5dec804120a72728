using System.Text.Json;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>
/// Takes one import from its file to its end: checks all rows; takes their numbers in a short transaction; writes them in a long one that holds no
/// counter (R11). Whoever takes over from a process that died goes on from the numbers taken.
/// </summary>
internal sealed class ImportRun(
    HotlineDbContext db,
    ImportFiles files,
    ImportCheck check,
    MappingMemory memory,
    ImportWriting writing,
    UnusedNumbers unused,
    ImportEnd end,
    Audit audit
)
{
    public async Task RunAsync(ImportLease lease, CancellationToken cancellationToken)
    {
        await lease.ReportAsync(0, cancellationToken);
        var import = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == lease.Import, cancellationToken);
        if (await files.OpenAsync(import.Id, cancellationToken) is not { } kept)
        {
            throw new ImportFileGoneException();
        }

        using var file = kept.File;
        using var log = LogFile.Open(file, kept.Ending, cancellationToken);
        if (import.State != ImportStates.Writing)
        {
            var mapping = ImportMapping.Read(import.Mapping);
            var result = await check.RunAsync(log, mapping, import.By, import.At, lease.ReportAsync, cancellationToken);
            if (result.IsRead && log.HeadOf(mapping) is { } head)
            {
                await memory.RememberAsync(head, import.By.Desk, mapping, cancellationToken);
            }

            if (import.State == ImportStates.Checking || result.ProblemCount > 0)
            {
                await end.ReportAsync(lease, import, result, cancellationToken);
                return;
            }

            await NumberAsync(lease, result, cancellationToken);
            import = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == lease.Import, cancellationToken);
        }

        await WriteAsync(lease, import, log, cancellationToken);
    }

    // Whoever logs by hand waits for this transaction at most, and it does nothing else.
    private async Task NumberAsync(ImportLease lease, ImportResult result, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var taken = await ImportNumbers.TakeAsync(db, result.Numbers, cancellationToken);
        var blocks = JsonSerializer.Serialize(taken, JsonSerializerOptions.Web);
        await db.Database.ExecuteSqlAsync(
            $"""
            update hotline.imports set blocks = {blocks}::jsonb, rows = {result.Rows}, accepted = {result.Accepted},
                already_there = {result.AlreadyThere}
            where id = {lease.Import} and lease_token = {lease.Token}
            """,
            cancellationToken
        );
        if (!await db.MoveAsync(lease.Import, ImportStates.Writing, lease.Token, cancellationToken))
        {
            // The numbers go back with the transaction.
            await lease.ReportAsync(result.Rows, cancellationToken);
            throw new ImportLostException();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task WriteAsync(ImportLease lease, Import import, LogFile log, CancellationToken cancellationToken)
    {
        db.Database.AutoSavepointsEnabled = false; // A failed batch ends the whole, so that savepoints only cost round trips.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var written = await writing.RunAsync(log, import, import.Numbers(), lease.ReportAsync, cancellationToken);
        if (written.Unused.Count > 0)
        {
            var voided = await unused.OfKnownRowsAsync(import, written.Unused, lease.RenewAsync, cancellationToken);
            await end.CountAsync(import, written, UnusedNumbers.NoteOf(voided), cancellationToken);
        }

        audit.RecordBy(import.By.Account, import.By.Desk, import.SessionId, "import.done", "import", import.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        await end.CloseInTransactionAsync(lease, ImportStates.Done, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}

/// <summary>The file of an import is there no more.</summary>
internal sealed class ImportFileGoneException : Exception;
