using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>A handover as a person's standing names it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Reference">Its number.</param>
/// <param name="Desk">The desk that receives.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="Gate">Where.</param>
/// <param name="Marker">Where, if at none of the gates.</param>
public sealed record HandoverName(Guid Id, string Reference, string Desk, string Agency, string? Gate, string? Marker);

/// <summary>The person is put on the list of a handover; the desk at the border is asked to receive him.</summary>
public sealed record PersonListed(HandoverName Handover) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Handover;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.HandoverPlanned);
        return person.Standing.At(PersonStages.HandoverPlanned, Time(person, scene)).Asking(Handover.Desk, Handover.Agency) with
        {
            HandoverId = Handover.Id,
            Handover = Handover.Reference,
            Gate = Handover.Gate,
            Marker = Handover.Marker,
        };
    }
}
