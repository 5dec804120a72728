using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.Targets.Outside;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>Answers for a target of the plan, wherever its numbers come from.</summary>
internal sealed class TargetsAsked(FigureReader reader, ReviewsDbContext db, ReferenceNames names)
{
    /// <summary>Where the target of this code stands; null where the plan has none.</summary>
    public async Task<TargetAnswer?> OfAsync(
        string code,
        CellQuery query,
        DateTimeOffset now,
        string language,
        CancellationToken cancellationToken
    ) =>
        FigureShelves.Targets.Find(code) is Target target
            ? await TargetAnswer.OfAsync(target, query, reader, names, now, language, cancellationToken)
        : PlanTargets.Find(code) is { IsOutside: true } outside
            ? await OutsideTarget.OfAsync(outside, query, db, names, now, language, cancellationToken)
        : null;
}
