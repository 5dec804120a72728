using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Desks;

/// <summary>Finds the desk that leads an exchange: the lead agency's desk whose partner, area and province fit, else its central desk.</summary>
public static class DeskRouting
{
    /// <summary>The desk that leads, or null where the agency has neither a fitting desk nor a central one on that day.</summary>
    /// <param name="desks">The desks of the day.</param>
    /// <param name="agency">The agency that leads.</param>
    /// <param name="matter">What has to fit.</param>
    /// <param name="preferred">The desk that logs: it keeps the exchange where several fit equally well.</param>
    public static Desk? LeadDesk(this IReadOnlyList<Desk> desks, string agency, Matter matter, string preferred) =>
        desks
            .Where(desk => desk.Agency == agency && desk.Kind == Desk.Liaison && matter.FallsTo(desk, preferred))
            .OrderByDescending(desk => matter.Province is not null && desk.Provinces.Contains(matter.Province))
            .ThenByDescending(desk => desk.Code == preferred)
            .ThenByDescending(desk => desk.Partners.Contains(matter.Partner))
            .ThenByDescending(desk => desk.Areas.Contains(matter.Area))
            .ThenBy(desk => desk.Code, StringComparer.Ordinal)
            .FirstOrDefault()
        ?? desks.FirstOrDefault(desk => desk.Agency == agency && desk.Kind == Desk.Central);
}
