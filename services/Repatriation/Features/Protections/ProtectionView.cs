using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Protections;

/// <summary>A measure of protection as whoever sees the person sees it.</summary>
/// <param name="Moves">To where it can move.</param>
internal sealed record ProtectionView(
    Guid Id,
    string State,
    string For,
    string Kind,
    string AskedBy,
    DateOnly AskedOn,
    DateOnly? DecidedOn,
    string? DecidedBy,
    DateOnly? From,
    DateOnly? Until,
    DateOnly? EndedOn,
    string? Reason,
    string? Note,
    IReadOnlyList<string> Moves
)
{
    public static ProtectionView Of(ProtectionMeasure measure, DateOnly today) =>
        new(
            measure.Id,
            measure.StateOn(today),
            measure.Subject,
            measure.Kind,
            measure.AskedBy,
            measure.AskedOn,
            measure.DecidedOn,
            measure.DecidedBy,
            measure.ValidFrom,
            measure.ValidUntil,
            measure.EndedOn,
            measure.Reason,
            measure.Note,
            measure.MovesOn(today)
        );
}

internal static class ProtectionsOfPerson
{
    public static async Task<IReadOnlyList<ProtectionView>> ProtectionsOfAsync(
        this RepatriationDbContext db,
        Person person,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var measures = await db
            .Protections.AsNoTracking()
            .Where(measure => measure.PersonId == person.Id)
            .OrderBy(measure => measure.AskedOn)
            .ThenBy(measure => measure.Id)
            .ToListAsync(cancellationToken);
        return [.. measures.Select(measure => ProtectionView.Of(measure, today))];
    }
}
