using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>
/// Asks every service how far its log is settled, and waits until all have answered and everything below their marks has arrived. Who has not in time is named, and nothing is frozen. In a scope of its own:
/// the question has to be committed to be heard, whatever transaction the request runs in.
/// </summary>
internal sealed class SettledMarks(IServiceScopeFactory scopes, IOptions<FreezeOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private static readonly Dictionary<string, Text> Names = new(StringComparer.Ordinal)
    {
        ["hotline"] = new("Đường dây nóng", "Hotline"),
        ["repatriation"] = new("Hồi hương", "Repatriation"),
        ["agreements"] = new("Văn kiện", "Agreements"),
        ["meetings"] = new("Hội nghị", "Meetings"),
    };

    /// <summary>The marks of all services.</summary>
    /// <exception cref="DomainException">Not all have answered, or not everything has arrived.</exception>
    public async Task<IReadOnlyList<SettledMark>> AskAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewsDbContext>();
        var mark = await scope
            .ServiceProvider.GetRequiredService<Marks>()
            .AskAsync(
                async (key, owners) =>
                    await db.AddRangeAsync(
                        owners.Select(owner => new OwnerMark
                        {
                            MarkId = key,
                            Owner = owner,
                            AskedAt = time.GetUtcNow(),
                        }),
                        cancellationToken
                    ),
                cancellationToken
            );

        try
        {
            return await SettledAsync(db, mark, cancellationToken);
        }
        finally
        {
            // What was frozen keeps its marks itself. Questions of a process that died go with the next one.
            var forgotten = time.GetUtcNow() - Kept;
            await db.Marks.Where(asked => asked.MarkId == mark || asked.AskedAt < forgotten).ExecuteDeleteAsync(CancellationToken.None);
        }
    }

    private async Task<IReadOnlyList<SettledMark>> SettledAsync(ReviewsDbContext db, Guid mark, CancellationToken cancellationToken)
    {
        // What is slow to count is given up as what is slow to answer: whoever waits for the page is told in time which service it is.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Value.Wait);
        List<OwnerMark> marks = [.. db.Marks.Local];
        HashSet<string> arrived = new(StringComparer.Ordinal);
        try
        {
            while (true)
            {
                marks = await db.Marks.AsNoTracking().Where(asked => asked.MarkId == mark).ToListAsync(patience.Token);

                // Counted while others are still silent, and once: what has arrived stays.
                foreach (var answered in marks.Where(asked => asked.Horizon is not null && !arrived.Contains(asked.Owner)))
                {
                    if (await HasArrivedAsync(db, answered, patience.Token))
                    {
                        arrived.Add(answered.Owner);
                    }
                }

                if (marks.Count == arrived.Count)
                {
                    return [.. marks.OrderBy(asked => asked.Owner, StringComparer.Ordinal).Select(Settled)];
                }

                await Task.Delay(Period, patience.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DomainException(
                ReviewErrors.OwnersSilent(
                    NamesOf(marks.Where(asked => asked.Horizon is null)),
                    NamesOf(marks.Where(asked => asked.Horizon is not null && !arrived.Contains(asked.Owner)))
                )
            );
        }
    }

    // Whoever has fewer states below a mark than its owner waits for some that are under way, or parked.
    private static async Task<bool> HasArrivedAsync(ReviewsDbContext db, OwnerMark mark, CancellationToken cancellationToken)
    {
        foreach (var kind in FactKinds.All.Where(kind => kind.Owner == mark.Owner))
        {
            var expected =
                mark.States is { } states && states.TryGetProperty(FactKinds.MessageOf(kind), out var count) ? count.GetInt64() : 0;
            if (expected > 0 && await ArrivedAsync(db, kind, mark, cancellationToken) < expected)
            {
                return false;
            }
        }

        return true;
    }

    private static Task<long> ArrivedAsync(ReviewsDbContext db, FactKind kind, OwnerMark mark, CancellationToken cancellationToken)
    {
        var (epoch, horizon) = (mark.Epoch!.Value, mark.Horizon!.Value);
        return db
            .PastFacts.Where(fact =>
                fact.Owner == kind.Owner
                && fact.Type == kind.Type
                && (fact.Epoch < epoch || (fact.Epoch == epoch && fact.Position < horizon))
                && fact.Generation
                    == (
                        db.FactSources.Where(source => source.Owner == kind.Owner && source.Type == kind.Type)
                            .Select(source => (Guid?)source.Generation)
                            .FirstOrDefault()
                        ?? Guid.Empty
                    )
            )
            .LongCountAsync(cancellationToken);
    }

    private static SettledMark Settled(OwnerMark mark) => new(mark.Owner, mark.Epoch!.Value, mark.Horizon!.Value);

    private static IReadOnlyList<Text> NamesOf(IEnumerable<OwnerMark> marks) =>
        [
            .. marks
                .Select(asked => asked.Owner)
                .Order(StringComparer.Ordinal)
                .Select(owner => Names.GetValueOrDefault(owner, new(owner, owner))),
        ];
}
