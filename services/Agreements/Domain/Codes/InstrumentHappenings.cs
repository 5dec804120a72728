namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to an instrument: the status that a step leads to, or one of these.</summary>
public static class InstrumentHappenings
{
    /// <summary>It came with the plan's data.</summary>
    public const string Loaded = "loaded";

    /// <summary>Somebody planned an amendment of it.</summary>
    public const string AmendmentPlanned = "amendmentPlanned";

    /// <summary>The text of an amendment was entered that was in force already.</summary>
    public const string AmendmentEntered = "amendmentEntered";

    /// <summary>A review came to its end without an amendment.</summary>
    public const string ReviewEnded = "reviewEnded";

    /// <summary>Its negotiation moved on.</summary>
    public const string Negotiated = "negotiated";

    /// <summary>The first plan for carrying it out was adopted.</summary>
    public const string PlanAdopted = "planAdopted";

    /// <summary>The day by which its next review has to be held is another.</summary>
    public const string NextReview = "nextReview";

    /// <summary>Something that was written down wrongly was corrected.</summary>
    public const string Corrected = "corrected";

    /// <summary>A document was put to it.</summary>
    public const string DocumentAdded = "documentAdded";

    /// <summary>Another edition took a document's place.</summary>
    public const string DocumentReplaced = "documentReplaced";

    /// <summary>A document was withdrawn.</summary>
    public const string DocumentWithdrawn = "documentWithdrawn";

    /// <summary>What tells that there are documents: only the agency that leads it is told, for who may not read one is not to know of it.</summary>
    public static IReadOnlyList<string> OfDocuments { get; } = [DocumentAdded, DocumentReplaced, DocumentWithdrawn];

    /// <summary>Every happening.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        InstrumentStatus.Planned,
        Loaded,
        AmendmentPlanned,
        InstrumentStatus.Mandate,
        InstrumentStatus.Negotiating,
        InstrumentStatus.Initialled,
        InstrumentStatus.Proposed,
        InstrumentStatus.Approved,
        InstrumentStatus.SignedByBothSides,
        InstrumentStatus.Ratified,
        InstrumentStatus.InForce,
        InstrumentStatus.UnderReview,
        ReviewEnded,
        InstrumentStatus.Amended,
        AmendmentEntered,
        PlanAdopted,
        Negotiated,
        NextReview,
        InstrumentStatus.Ended,
        Corrected,
        .. OfDocuments,
    ];
}
