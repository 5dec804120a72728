using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Handling;

/// <summary>What a handling allows on the day: as TLP 2.0 has it, or narrower where that was agreed with the partner. Scoped.</summary>
/// <typeparam name="TContext">The service's database; its model has <see cref="HandlingModel.AddHandlingLimits"/>.</typeparam>
public sealed class HandlingToday<TContext>(TContext db, RequestClock clock)
    where TContext : DbContext
{
    private IReadOnlyList<HandlingLimit>? today;

    /// <summary>What a file of this handling may be used for.</summary>
    /// <param name="partner">The partner, or null.</param>
    /// <param name="handling">One of <see cref="Handlings"/>.</param>
    /// <param name="errors">What the service calls the refusals.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<EffectiveHandling> OfAsync(
        string? partner,
        string handling,
        HandlingErrors errors,
        CancellationToken cancellationToken
    ) =>
        EffectiveHandling.Of(
            [new HandlingMark(handling, UseCondition: null)],
            partner ?? "",
            today ??= await TodayAsync(cancellationToken),
            errors
        );

    private async Task<IReadOnlyList<HandlingLimit>> TodayAsync(CancellationToken cancellationToken)
    {
        var day = CivilTime.DateOf(clock.GetUtcNow());
        var all = await db.Set<HandlingLimit>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. all.Where(limit => limit.HoldsOn(day))];
    }
}
