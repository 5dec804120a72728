using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases.Joining;

/// <summary>The cases that a case went into or came of, as far as the user sees them, and what he can do about it.</summary>
/// <param name="MergedInto">Where it went.</param>
/// <param name="TookIn">What went into it.</param>
/// <param name="SplitFrom">Of which it was split off.</param>
/// <param name="SplitOff">What was split off of it.</param>
/// <param name="MayMerge">Whether the user lets it go into another.</param>
/// <param name="MaySplit">Whether he splits it.</param>
/// <param name="MayUndo">Whether he takes it out of the one where it went.</param>
internal sealed record CaseLinks(
    CaseLink? MergedInto,
    IReadOnlyList<CaseLink> TookIn,
    CaseLink? SplitFrom,
    IReadOnlyList<CaseLink> SplitOff,
    bool MayMerge,
    bool MaySplit,
    bool MayUndo
)
{
    public static async Task<CaseLinks> OfAsync(
        RepatriationDbContext db,
        RepatriationCase opened,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (id, into, from) = (opened.Id, opened.MergedInto, opened.SplitFrom);
        var linked = await db.TouchedBy(user)
            .AsNoTracking()
            .Where(c => c.Id == into || c.Id == from || c.MergedInto == id || c.SplitFrom == id)
            .OrderBy(c => c.Reference)
            .Select(c => new
            {
                c.Id,
                c.MergedInto,
                c.SplitFrom,
                Link = new CaseLink(c.Id.Value, c.Reference),
            })
            .ToListAsync(cancellationToken);
        var leads = user.Is(Roles.Consular) && await db.Cases.WithPeopleEnteredBy(user).AnyAsync(c => c.Id == id, cancellationToken);
        var stands = opened.Status is CaseStatus.Open or CaseStatus.Closed;
        return new(
            linked.FirstOrDefault(c => c.Id == into)?.Link,
            [.. linked.Where(c => c.MergedInto == id).Select(c => c.Link)],
            linked.FirstOrDefault(c => c.Id == from)?.Link,
            [.. linked.Where(c => c.SplitFrom == id).Select(c => c.Link)],
            leads && stands,
            leads && stands && opened.Persons > 1,
            opened.Status == CaseStatus.Merged && UndoMerge.MayUndo(user)
        );
    }
}

/// <summary>Another case.</summary>
internal sealed record CaseLink(Guid Id, string Reference);
