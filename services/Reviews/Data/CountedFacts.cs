using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>The facts that figures count.</summary>
internal static class CountedFacts
{
    /// <summary>The generation that is read now, without what does not count.</summary>
    public static IQueryable<CurrentFact> CountedFactsOf(this ReviewsDbContext db, FactKind kind) =>
        db
            .CurrentFacts.AsNoTracking()
            .Where(fact => fact.Owner == kind.Owner && fact.Type == kind.Type && fact.Counts)
            .Where(fact =>
                fact.Generation
                == (
                    db.FactSources.Where(source => source.Owner == kind.Owner && source.Type == kind.Type)
                        .Select(source => (Guid?)source.Generation)
                        .FirstOrDefault()
                    ?? Guid.Empty
                )
            );
}
