using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>Moves imports from state to state. The state it may come from is the condition: of two that move it at once, one finds it gone.</summary>
internal static class ImportTransitions
{
    /// <summary>Moves one, in the transaction at hand; false where it does not stand there. What somebody works on is moved by him alone, what is held and checked by its desk.</summary>
    /// <param name="db">The context whose transaction it is.</param>
    /// <param name="import">Which.</param>
    /// <param name="to">One of <see cref="ImportStates"/>.</param>
    /// <param name="holder">The lease of whoever works on it; null for its desk.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<bool> MoveAsync(
        this HotlineDbContext db,
        Guid import,
        string to,
        Guid? holder,
        CancellationToken cancellationToken
    )
    {
        var from = ImportStates.Before(to).ToArray();
        var (isOver, goesOn) = (ImportStates.Over.Contains(to), to == ImportStates.Writing);
        var starts = to is ImportStates.Checking or ImportStates.Waiting;
        var keeps = to is ImportStates.Checked or ImportStates.Waiting or ImportStates.Writing or ImportStates.Done;
        var moved = await db.Database.ExecuteSqlAsync(
            $"""
            update hotline.imports set state = {to},
                lease_token = case when {goesOn} then lease_token end, lease_until = case when {goesOn} then lease_until end,
                checked_at = case when {to} = 'checked' then now() else checked_at end, finished_at = case when {isOver} then now() end,
                progress = case when {starts} then 0 else progress end, attempts = case when {starts} then 0 else attempts end,
                accepted = case when {keeps} then accepted else 0 end, blocks = case when {keeps} then blocks end
            where id = {import} and state = any({from}) and (lease_token = {holder} or ({holder}::uuid is null and state = 'checked'))
                and not (cancel_asked and {goesOn})
            """,
            cancellationToken
        );
        return moved > 0;
    }
}
