using Cooperation.Agreements.Domain.Codes;
using static Cooperation.Agreements.Domain.Codes.InstrumentStatus;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>The life of an instrument. Every pair not listed is refused, and a test walks them all.</summary>
public static class InstrumentLife
{
    /// <summary>Whether it goes from one status to another.</summary>
    public static bool Allows(string from, string to) =>
        (from, to) switch
        {
            (Planned, Mandate) => true,
            (Mandate, Negotiating) => true,
            (Negotiating, Initialled or Proposed) => true,
            (Initialled, Proposed or Negotiating) => true, // A text can be opened again.
            (Proposed, Approved or Negotiating) => true, // Sent back.
            (Approved, SignedByBothSides or Negotiating) => true,
            (SignedByBothSides, Ratified or InForce or Ended) => true, // What was signed may never come into force.
            (Ratified, InForce or Ended) => true,
            (InForce, UnderReview or Amended or Ended) => true,
            (UnderReview, InForce or Amended or Ended) => true,
            (Amended, UnderReview or Amended or Ended) => true,
            _ => false,
        };

    /// <summary>The status that a step leads to; null where it leads to none.</summary>
    public static string? TargetOf(string step) =>
        step switch
        {
            InstrumentSteps.Mandate => Mandate,
            InstrumentSteps.Negotiation => Negotiating,
            InstrumentSteps.Initialling => Initialled,
            InstrumentSteps.Proposal => Proposed,
            InstrumentSteps.Approval => Approved,
            InstrumentSteps.Signature => SignedByBothSides,
            InstrumentSteps.Ratification => Ratified,
            InstrumentSteps.EntryIntoForce => InForce,
            InstrumentSteps.Amendments => Amended,
            InstrumentSteps.Review => UnderReview,
            InstrumentSteps.Termination => Ended,
            _ => null,
        };

    /// <summary>The steps that begin where the instrument stands, whoever takes them: what is offered and what is taken go by the same table.</summary>
    public static IReadOnlyList<string> OpenAt(Instrument instrument) => [.. InstrumentSteps.All.Where(step => IsOpen(instrument, step))];

    /// <summary>Whether a step begins where the instrument stands.</summary>
    public static bool IsOpen(Instrument instrument, string step) =>
        step switch
        {
            InstrumentSteps.Corrections or InstrumentSteps.Documents => true,
            // A review that was begun is ended by the same step.
            InstrumentSteps.Review => instrument.Status is InForce or Amended or UnderReview,
            InstrumentSteps.Ratification => NeedsRatification(instrument.Kind) && Allows(instrument.Status, Ratified),
            // A review does not bring an instrument into force that was in force before.
            InstrumentSteps.EntryIntoForce => instrument.Status is SignedByBothSides or Ratified,
            // The text of an amendment may be entered when that has been in force for long; not while there is none, nor once all of them are.
            InstrumentSteps.Amendments => instrument.AwaitsText && Allows(instrument.Status, Amended),
            _ => TargetOf(step) is { } target && Allows(instrument.Status, target),
        };

    /// <summary>Whether instruments of this kind may be ratified or approved after their signature; agreements of ministries are not.</summary>
    public static bool NeedsRatification(string kind) => kind == InstrumentKinds.Treaty;
}
