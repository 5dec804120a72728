namespace Cooperation.Contracts.Agreements;

/// <summary>The state of one review of an instrument after a change (R5, R6): what is due, whether it was held, and whether a plan followed.</summary>
public sealed record ReviewHeld
{
    /// <summary>Key of the review.</summary>
    public required Guid ReviewId { get; init; }

    /// <summary>Version of the review that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The instrument.</summary>
    public required Code Instrument { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>annualConference, interim, fiveYear, tenYear or adHoc.</summary>
    public required Code Kind { get; init; }

    /// <summary>due, proposed, held, concluded or dropped.</summary>
    public required Code Status { get; init; }

    /// <summary>The agency that has to see to it.</summary>
    public required Code Agency { get; init; }

    /// <summary>The first year that it looks back on.</summary>
    public required int FromYear { get; init; }

    /// <summary>The last year that it looks back on.</summary>
    public required int ToYear { get; init; }

    /// <summary>The day by which it has to be held: the day that figures count by.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The day it was held.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Reference of the meeting at which it was held.</summary>
    public Code? Meeting { get; init; }

    /// <summary>The country whose turn it is to be host, as proposed or agreed.</summary>
    public Code? Host { get; init; }

    /// <summary>The day it was concluded.</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>The day a plan for what follows was adopted; null where none was, which leaves the review incomplete.</summary>
    public DateOnly? FollowUpAdoptedOn { get; init; }

    /// <summary>How many amendments it proposes.</summary>
    public int AmendmentsProposed { get; init; }
}
