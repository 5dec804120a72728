using System.Text.Json;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.References;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Ends an import, whichever way. Its file is deleted with the same commit: names lie nowhere longer than they must.</summary>
internal sealed class ImportEnd(HotlineDbContext db, ImportFiles files, UnusedNumbers unused)
{
    /// <summary>Writes down what a dry run found. A held import keeps its file, so that columns can be corrected.</summary>
    public async Task ReportAsync(ImportLease lease, Import import, ImportResult result, CancellationToken cancellationToken)
    {
        var state = import.State == ImportStates.Checking ? ImportStates.Checked : ImportStates.Refused;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.ImportProblems.Where(problem => problem.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(result.Problems.Select((problem, place) => Row(import.Id, place + 1, problem)));
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            update hotline.imports set rows = {result.Rows}, accepted = {result.Accepted}, already_there = {result.AlreadyThere},
                problem_count = {result.ProblemCount}, notes = {JsonSerializer.Serialize(result.Notes, JsonSerializerOptions.Web)}::jsonb
            where id = {import.Id}
            """,
            cancellationToken
        );
        await files.KeepValuesAsync(import.Id, result.Problems.Select(problem => problem.Value), cancellationToken);
        await CloseInTransactionAsync(lease, state, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>Ends it without its rows. The numbers taken go back; where others were taken after them they can't, and the import has to be finished: false.</summary>
    public async Task<bool> CloseAsync(ImportLease lease, string state, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var import = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == lease.Import, cancellationToken);
        foreach (var block in import.Numbers())
        {
            if (!await db.GiveBackAsync(block.AsBlock(), cancellationToken))
            {
                return false;
            }
        }

        await CloseInTransactionAsync(lease, state, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Ends a stopped import that its desk gives up. Numbers that can't go back stand in the register as voided.</summary>
    public async Task GiveUpAsync(ImportLease lease, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var import = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == lease.Import, cancellationToken);
        var voided = await unused.OfGivenUpAsync(import, import.Numbers(), lease.RenewAsync, cancellationToken);
        await NoteAsync(import, UnusedNumbers.NoteOf(voided), cancellationToken);
        await CloseInTransactionAsync(lease, ImportStates.Cancelled, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Writes down what came in where that is other than what was counted before; in the transaction at hand.</summary>
    public async Task CountAsync(Import import, ImportWritten written, ImportNote? note, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"update hotline.imports set accepted = {written.Rows}, already_there = {written.AlreadyThere} where id = {import.Id}",
            cancellationToken
        );
        await NoteAsync(import, note, cancellationToken);
    }

    /// <summary>The last statements of whoever ends it.</summary>
    public async Task CloseInTransactionAsync(ImportLease lease, string state, CancellationToken cancellationToken)
    {
        if (!await db.MoveAsync(lease.Import, state, lease.Token, cancellationToken))
        {
            throw new ImportLostException();
        }

        if (ImportStates.Over.Contains(state))
        {
            await files.DeleteAsync(lease.Import, cancellationToken);
        }
    }

    /// <summary>Calls a held import off, in the transaction at hand; false where it is held no more.</summary>
    public async Task<bool> CallOffAsync(Guid import, CancellationToken cancellationToken)
    {
        if (!await db.MoveAsync(import, ImportStates.Cancelled, holder: null, cancellationToken))
        {
            return false;
        }

        await files.DeleteAsync(import, cancellationToken);
        return true;
    }

    /// <summary>Calls off what its desk has checked and not started for so long: names lie in it.</summary>
    public async Task ForgetAsync(TimeSpan held, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var forgotten = await db
            .Database.SqlQuery<Guid>(
                $"""select id as "Value" from hotline.imports where state = {ImportStates.Checked} and checked_at < now() - {held} order by id"""
            )
            .ToListAsync(cancellationToken);
        foreach (var import in forgotten)
        {
            await CallOffAsync(import, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task NoteAsync(Import import, ImportNote? note, CancellationToken cancellationToken)
    {
        if (note is null)
        {
            return;
        }

        var before = import.Notes is null ? [] : JsonSerializer.Deserialize<List<ImportNote>>(import.Notes, JsonSerializerOptions.Web)!;
        var notes = JsonSerializer.Serialize((List<ImportNote>)[.. before, note], JsonSerializerOptions.Web);
        await db.Database.ExecuteSqlAsync($"update hotline.imports set notes = {notes}::jsonb where id = {import.Id}", cancellationToken);
    }

    private static ImportProblemRow Row(Guid import, int number, ImportProblem problem) =>
        new()
        {
            ImportId = import,
            Number = number,
            Tab = problem.Tab,
            Row = problem.Row,
            Column = problem.Column,
            Field = problem.Field,
            Vi = problem.Message.Vi,
            En = problem.Message.En,
        };
}
