using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Caring;

/// <summary>A visit, a support or a consent as whoever cares for the person sees it.</summary>
/// <param name="Late">Whether its day is over and nothing was written down of it.</param>
/// <param name="Lapsed">Whether it is due no more, for it was over for the person before.</param>
/// <param name="Moves">To where it can move.</param>
internal sealed record CareView(
    Guid Id,
    string Type,
    string Kind,
    string State,
    DateOnly? Due,
    bool Late,
    bool Lapsed,
    string? Provider,
    string? GivenBy,
    string? Note,
    DateOnly On,
    DateOnly? MovedOn,
    string? Outcome,
    string? Result,
    string? Reason,
    string By,
    string Desk,
    IReadOnlyList<string> Moves
)
{
    public static CareView Of(CareEntry entry, DateTimeOffset? closedAt, DateOnly today) =>
        new(
            entry.Id,
            entry.Type,
            entry.Kind,
            entry.State,
            entry.DueOn,
            entry.IsLate(today, closedAt),
            entry.HasLapsed(closedAt),
            entry.Provider,
            entry.GivenBy,
            entry.Note,
            entry.From,
            entry.MovedOn,
            entry.Outcome,
            entry.Result,
            entry.Reason,
            entry.By.Name,
            entry.By.Desk,
            CareLife.From(entry.Type, entry.State)
        );
}

internal static class CareOfPerson
{
    /// <summary>None for who does not see how he is cared for.</summary>
    public static async Task<IReadOnlyList<CareView>> CareOfAsync(
        this RepatriationDbContext db,
        Person person,
        CurrentUser user,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var entries = await db
            .Care.AsNoTracking()
            .Where(entry => entry.PersonId == person.Id)
            .Join(db.Persons.CareSeenBy(user), entry => entry.PersonId, seen => seen.Id, (entry, _) => entry)
            .OrderBy(entry => entry.From)
            .ThenBy(entry => entry.Id)
            .ToListAsync(cancellationToken);
        return [.. entries.Select(entry => CareView.Of(entry, person.Standing.ClosedAt, today))];
    }
}
