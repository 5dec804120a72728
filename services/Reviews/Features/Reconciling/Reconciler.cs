using System.Diagnostics;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Data.Reconciling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>
/// Asks every owner by message how many records it holds and compares. Messages are on their way all the time: a cell that differs is asked for again, record by record, until the difference
/// is gone or has lasted. Who does not answer is named, and the others are compared all the same.
/// </summary>
internal sealed class Reconciler(IServiceScopeFactory scopes, IOptions<ReconcileOptions> options, TimeProvider time)
{
    /// <summary>Of so many cells records are asked for; beyond them only numbers are told.</summary>
    private const int MostCells = 200;

    /// <summary>So many records of a cell are named.</summary>
    private const int MostRecords = 200;

    private const int LeastRounds = 2;

    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(1);

    public async Task<Outcome> CompareAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var owners = scope.ServiceProvider.GetRequiredService<Counts>().Owners;
        var answers = await AskAsync(owners.ToDictionary(owner => owner, _ => (IReadOnlyList<RecordCell>?)null), cancellationToken);
        var silent = owners.Except(answers.Select(answer => answer.Owner), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var db = scope.ServiceProvider.GetRequiredService<ReviewsDbContext>();
        db.Database.SetCommandTimeout(options.Value.Wait);
        var ours = (await db.CountFactsAsync(cancellationToken)).Where(cell => !silent.Contains(OwnerOf(cell.Cell)));
        var cells = Comparison.OfCells(answers.SelectMany(answer => answer.Cells), ours);
        var beyond = cells.Skip(MostCells).ToList();
        var lasting = await SettleAsync(db, [.. cells.Take(MostCells)], silent, cancellationToken);
        return new(
            [.. answers.Select(answer => new ComparedOwner(answer.Owner, answer.Cells.Count, answer.Cells.Sum(cell => cell.Records)))],
            [.. silent.Order(StringComparer.Ordinal)],
            [.. lasting.Concat(beyond.Where(cell => !silent.Contains(OwnerOf(cell.Cell)))).Select(Shortened)]
        );
    }

    private async Task<IReadOnlyList<CellDifference>> SettleAsync(
        ReviewsDbContext db,
        IReadOnlyList<CellDifference> cells,
        HashSet<string> silent,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        for (var round = 1; cells.Count > 0; round++)
        {
            var now = await RoundAsync(db, cells, silent, cancellationToken);
            cells = round == 1 ? now : Comparison.Lasting(cells, now);
            if (cells.Count == 0 || (round >= LeastRounds && Stopwatch.GetElapsedTime(started) >= options.Value.Settle))
            {
                break;
            }

            await Task.Delay(BetweenRounds, cancellationToken);
        }

        return cells;
    }

    private async Task<IReadOnlyList<CellDifference>> RoundAsync(
        ReviewsDbContext db,
        IReadOnlyList<CellDifference> cells,
        HashSet<string> silent,
        CancellationToken cancellationToken
    )
    {
        var asked = cells.Select(cell => cell.Cell).ToLookup(OwnerOf);
        var answers = await AskAsync(
            asked.ToDictionary(owner => owner.Key, owner => (IReadOnlyList<RecordCell>?)[.. owner]),
            cancellationToken
        );
        silent.UnionWith(asked.Select(owner => owner.Key).Except(answers.Select(answer => answer.Owner), StringComparer.Ordinal));

        // Read after the answers: what they tell of and is not here is on its way, or lost.
        List<CellDifference> differing = [];
        foreach (var answer in answers)
        {
            IReadOnlyList<RecordCell> own = [.. asked[answer.Owner]];
            differing.AddRange(
                Comparison.OfRecords(
                    cells.Where(cell => own.Contains(cell.Cell)),
                    answer.Records,
                    await db.ListFactsAsync(own, cancellationToken),
                    answer.Cells.ToDictionary(cell => cell.Cell, cell => cell.Records),
                    answer.IsCut
                )
            );
        }

        return differing;
    }

    // In a scope of its own: the question has to be committed to be heard.
    private async Task<IReadOnlyList<CountsTaken>> AskAsync(
        IReadOnlyDictionary<string, IReadOnlyList<RecordCell>?> asked,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewsDbContext>();
        var request = await scope
            .ServiceProvider.GetRequiredService<Counts>()
            .AskAsync(
                asked,
                key =>
                    db.AddRangeAsync(
                        asked.Keys.Select(owner => new CountAnswer
                        {
                            RequestId = key,
                            Owner = owner,
                            AskedAt = time.GetUtcNow(),
                        }),
                        cancellationToken
                    ),
                cancellationToken
            );
        var started = Stopwatch.GetTimestamp();
        while (
            await db.CountAnswers.AnyAsync(answer => answer.RequestId == request && answer.Answer == null, cancellationToken)
            && Stopwatch.GetElapsedTime(started) < options.Value.Wait
        )
        {
            await Task.Delay(Period, cancellationToken);
        }

        var answers = await db
            .CountAnswers.AsNoTracking()
            .Where(answer => answer.RequestId == request && answer.Answer != null)
            .OrderBy(answer => answer.Owner)
            .ToListAsync(cancellationToken);
        await db.CountAnswers.Where(answer => answer.RequestId == request).ExecuteDeleteAsync(cancellationToken);
        return [.. answers.Select(answer => MessageJson.Read<CountsTaken>(answer.Answer!.Value))];
    }

    private static string OwnerOf(RecordCell cell) => cell.Name[..cell.Name.IndexOf('.', StringComparison.Ordinal)];

    private static CellDifference Shortened(CellDifference cell) =>
        cell.Records.Count <= MostRecords ? cell : cell with { Records = [.. cell.Records.Take(MostRecords)], IsCut = true };
}
