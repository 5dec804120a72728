using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>That a handover is planned for a day on which one of the sides does not work: said, not refused, for people are handed over on holidays too.</summary>
/// <param name="Country">Whose day off it is.</param>
/// <param name="Kind">A holiday, or a working day off that is worked on another.</param>
/// <param name="Name">What it is called.</param>
internal sealed record DayOff(string Country, string Kind, Text Name);
