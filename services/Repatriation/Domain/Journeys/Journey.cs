using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Repatriation.Domain.Journeys;

/// <summary>How somebody travels home: tickets, countries on the way, who said that he is fit to, who goes with him. A part of the person, whole as it was written last. Nobody is named in it, and no illness.</summary>
public sealed record Journey
{
    /// <summary>The legs, in the order in which they are travelled.</summary>
    public IReadOnlyList<JourneyLeg> Legs { get; init; } = [];

    /// <summary>The countries through which he comes, of the list <c>personTransit</c>.</summary>
    public IReadOnlyList<string> Transit { get; init; } = [];

    /// <summary>That he is fit to travel; null where nobody has said so.</summary>
    public FitToTravel? Fitness { get; init; }

    /// <summary>Who goes with him; null where nobody does.</summary>
    public Escort? Escort { get; init; }

    /// <summary>The day of the last departure, in Viet Nam; null where no leg is written down.</summary>
    internal DateOnly? LastDay => Legs is [.., var last] ? CivilTime.DateOf(last.DepartsAt) : null;

    /// <summary>Whether nothing stands in it.</summary>
    internal bool IsEmpty => Legs.Count == 0 && Transit.Count == 0 && Fitness is null && Escort is null;
}

/// <summary>A leg of the way.</summary>
/// <param name="Means">One of <see cref="Codes.TravelMeans"/>.</param>
/// <param name="Number">Number of the flight, train or vehicle.</param>
/// <param name="From">From where.</param>
/// <param name="To">To where.</param>
/// <param name="DepartsAt">When it leaves.</param>
/// <param name="ArrivesAt">When it comes in.</param>
/// <param name="Ticket">One of <see cref="Codes.TicketStates"/>.</param>
public sealed record JourneyLeg(
    string Means,
    string? Number,
    string From,
    string To,
    DateTimeOffset DepartsAt,
    DateTimeOffset? ArrivesAt,
    string Ticket
);

/// <summary>That somebody is fit to travel.</summary>
/// <param name="By">One of <see cref="Codes.FitnessSayers"/>.</param>
/// <param name="On">When it was said.</param>
/// <param name="Until">The last day for which it holds.</param>
public sealed record FitToTravel(string By, DateOnly On, DateOnly Until);

/// <summary>Who travels with somebody.</summary>
/// <param name="Kind">One of <see cref="Codes.EscortKinds"/>.</param>
/// <param name="Agency">The agency, where it is one of the list.</param>
/// <param name="Note">Which office or organisation (case text, R21); never whom.</param>
public sealed record Escort(string Kind, string? Agency, string? Note);
