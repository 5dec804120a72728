namespace Cooperation.Bulk;

/// <summary>
/// Fills Repatriation with persons for measuring, straight into its database: the cases, persons and handovers of the demo year are copied into the years
/// before it until there are as many as asked for (<see cref="ReturnCopies"/>). Never for a system that people work with: nobody can open the protected
/// details of the copies, and no message is sent about them.
/// </summary>
/// <param name="repatriation">How to reach the database, as superuser: foreign keys are not checked row by row.</param>
/// <param name="say">Takes a line about what was done.</param>
public sealed class ReturnBulkLoad(string repatriation, Action<string> say)
{
    // About 16,000 persons: a few seconds of work that can be told about.
    private const int CopiesAtOnce = 100;

    /// <summary>Copies until there are about as many persons (whole years only); returns how many there are now.</summary>
    /// <exception cref="InvalidOperationException">The system holds no demo year to copy.</exception>
    public async Task<long> FillAsync(long persons, CancellationToken cancellationToken)
    {
        await using var copies = await CopyOfYear.OpenAsync(repatriation, new ReturnCopies(ReturnCopies.All), cancellationToken);
        var (patterns, done) = await copies.CountAsync(cancellationToken);
        if (patterns == 0)
        {
            throw new InvalidOperationException("There is no demo year to copy. Start the system with its demo data.");
        }

        // What was opened since for measuring is no pattern of a copy.
        if (patterns * (done + 1) >= persons)
        {
            return patterns * (done + 1);
        }

        var wanted = (int)((persons + patterns - 1) / patterns) - 1;
        for (var copy = done; copy < wanted; copy += CopiesAtOnce)
        {
            var last = Math.Min(wanted, copy + CopiesAtOnce);
            await copies.CopyAsync(copy + 1, last, cancellationToken);
            say($"{(last + 1) * patterns:N0} persons");
        }

        await copies.SettleAsync(cancellationToken);
        say("vacuumed and analysed");
        return (wanted + 1) * patterns;
    }
}
