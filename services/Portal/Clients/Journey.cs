namespace Cooperation.Portal.Clients;

/// <summary>How somebody travels home: tickets, countries on the way, who said that he is fit to, who goes with him.</summary>
public sealed record Journey(
    IReadOnlyList<JourneyLeg> Legs,
    IReadOnlyList<string> Transit,
    FitToTravel? Fitness,
    JourneyEscort? Escort,
    string? Reason = null
);

/// <summary>A leg of the way.</summary>
public sealed record JourneyLeg(
    string? Means,
    string? Number,
    string? From,
    string? To,
    DateTimeOffset? DepartsAt,
    DateTimeOffset? ArrivesAt,
    string? Ticket
);

/// <summary>That somebody is fit to travel: who said so, when, until when.</summary>
public sealed record FitToTravel(string? By, DateOnly? On, DateOnly? Until);

/// <summary>Who travels with somebody; never a name.</summary>
public sealed record JourneyEscort(string? Kind, string? Agency, string? Note);
