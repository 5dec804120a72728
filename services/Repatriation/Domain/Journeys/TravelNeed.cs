using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Journeys;

/// <summary>What has to be looked after before somebody who needs it travels, over some time (R13), out of <c>travel-needs.csv</c>. A need that is not named here is none of the way home.</summary>
public sealed class TravelNeed : IDated
{
    /// <summary>One of <see cref="Codes.PersonNeeds"/>.</summary>
    public required string Need { get; init; }

    /// <summary>One of <see cref="Codes.NeedAnswers"/>; null where nothing in the plan of a journey answers it, and it is called to mind only.</summary>
    public string? Answer { get; init; }

    /// <summary>Whether nobody is put on a list without it; else it warns.</summary>
    public bool Stops { get; init; }

    /// <summary>Where that stands, in Vietnamese.</summary>
    public required string Vi { get; init; }

    /// <summary>The same in English.</summary>
    public required string En { get; init; }

    /// <summary>Whether nobody has held the rule against its text.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where that stands.</summary>
    public Text Source => new(Vi, En);
}
