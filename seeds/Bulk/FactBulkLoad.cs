namespace Cooperation.Bulk;

/// <summary>The databases that records and the facts about them lie in, each as superuser: foreign keys are not checked row by row.</summary>
public sealed record FilledDatabases(string Hotline, string Repatriation, string Agreements, string Reviews);

/// <summary>
/// Fills a system for measuring Reviews: of the demo year the records that Reviews keeps facts of, Hotline's log of their newest states, and the facts themselves are copied into the years before it. What only the
/// owners read (words, timelines, limits) is left out. Never for a system that people work with.
/// </summary>
/// <param name="databases">Where.</param>
/// <param name="say">Takes a line about what was done.</param>
public sealed class FactBulkLoad(FilledDatabases databases, Action<string> say)
{
    private const int RowsAtOnce = 40_000;

    /// <summary>Copies until there are about as many of each (whole years only).</summary>
    public async Task FillAsync(long exchanges, long persons, long activities, CancellationToken cancellationToken)
    {
        await FillAsync(
            "exchanges",
            exchanges,
            cancellationToken,
            (databases.Hotline, new ExchangeCopies(["hotline.exchanges"])),
            (databases.Hotline, new ExchangeLogCopies()),
            (databases.Reviews, new ExchangeCopies(["reviews.fact_current", "reviews.fact_history"]))
        );
        await FillAsync(
            "persons",
            persons,
            cancellationToken,
            (databases.Repatriation, new ReturnCopies(ReturnCopies.Records)),
            (databases.Reviews, FactCopies.OfReturns)
        );
        await FillAsync(
            "activities",
            activities,
            cancellationToken,
            (databases.Agreements, new ActivityCopies()),
            (databases.Reviews, FactCopies.OfActivities)
        );
    }

    // The first plan counts; the others follow it.
    private async Task FillAsync(
        string what,
        long records,
        CancellationToken cancellationToken,
        params (string Database, CopyPlan Plan)[] plans
    )
    {
        List<CopyOfYear> copies = [];
        try
        {
            foreach (var (database, plan) in plans)
            {
                copies.Add(await CopyOfYear.OpenAsync(database, plan, cancellationToken));
            }

            var (patterns, done) = await copies[0].CountAsync(cancellationToken);
            if (patterns == 0)
            {
                throw new InvalidOperationException($"There are no {what} of a demo year to copy. Start the system with its demo data.");
            }

            var (wanted, atOnce) = ((int)((records + patterns - 1) / patterns) - 1, (int)Math.Max(1, RowsAtOnce / patterns));
            for (var copy = done; copy < wanted; copy += atOnce)
            {
                var last = Math.Min(wanted, copy + atOnce);
                foreach (var one in copies)
                {
                    await one.CopyAsync(copy + 1, last, cancellationToken);
                }

                say($"{(last + 1) * patterns:N0} {what}");
            }

            if (done < wanted)
            {
                foreach (var one in copies)
                {
                    await one.SettleAsync(cancellationToken);
                }
            }
        }
        finally
        {
            foreach (var one in copies)
            {
                await one.DisposeAsync();
            }
        }
    }
}
