using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What the lists say of the place where a handover is planned, as of the planned day (R13).</summary>
/// <param name="Day">The planned day, in Viet Nam.</param>
/// <param name="Places">Every row of the place, of all days; none where nobody knows it.</param>
/// <param name="Closures">The days on which it was closed.</param>
public sealed record HandoverSite(DateOnly Day, IReadOnlyList<BorderPlace> Places, IReadOnlyList<GateClosure> Closures)
{
    /// <summary>What those who are to travel there need, and by which rules of that day nobody travels without it.</summary>
    public NeedsOfTravellers Needs { get; init; } = NeedsOfTravellers.None;

    /// <summary>The place on that day.</summary>
    public BorderPlace? Open => Places.FirstOrDefault(place => place.HoldsOn(Day));

    /// <summary>Why nobody can be handed over there on that day, each reason with its source.</summary>
    internal IEnumerable<DomainError> Refusals(string field, string partner, bool isThirdCountry)
    {
        if (Places.Count == 0)
        {
            yield return HandoverErrors.PlaceUnknown(field);
        }
        else if (Open is not { } open)
        {
            yield return HandoverErrors.PlaceNotOpen(field, Places[0], Day);
        }
        else if (Closures.FirstOrDefault(closure => closure.HoldsOn(Day)) is { } closure)
        {
            yield return HandoverErrors.GateClosed(field, open, closure, Day);
        }
        else if (open.Partner is { } other && other != partner && !isThirdCountry)
        {
            yield return HandoverErrors.PlaceElsewhere(field, open);
        }
    }
}
