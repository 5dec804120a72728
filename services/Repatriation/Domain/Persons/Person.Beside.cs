using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Protections;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What stands beside a person's return and neither moves it nor waits for it.</summary>
public sealed partial class Person
{
    /// <summary>Follows what became of the measures that protect him and those with him.</summary>
    /// <param name="measures">All of his measures.</param>
    /// <param name="changed">The one of them that has changed.</param>
    /// <param name="isProlonged">Whether it was granted before, and now for longer.</param>
    /// <param name="note">Why (case text, R21).</param>
    /// <param name="scene">Within what.</param>
    public void FollowProtection(
        IReadOnlyCollection<ProtectionMeasure> measures,
        ProtectionMeasure changed,
        bool isProlonged,
        string? note,
        MoveScene scene
    )
    {
        ProtectionMeasure[] own = [.. measures.Where(measure => measure.Subject == ProtectionSubjects.Victim)];
        (Protection, ProtectedOn) = (ProtectionLife.StateOf(own), own.Min(measure => measure.GrantedOn));
        ProtectionMeasure[] granted = [.. own.Where(measure => measure.State == PersonProtections.Granted)];
        ProtectedUntil = granted.Any(measure => measure.ValidUntil is null) ? null : granted.Max(measure => measure.ValidUntil);
        Note(isProlonged ? ProtectionLife.Prolonged : ProtectionLife.HappeningOf(changed.State), scene, note);
    }

    /// <summary>Follows what became of a visit, a support or a consent of his. Why stands in the entry alone: the timeline is read by those, too, who do not see the care.</summary>
    internal void NoteCare(CareEntry changed, MoveScene scene) =>
        Note(CareLife.HappeningOf(changed.Type, changed.State), scene, note: null);

    /// <summary>Notes that there is a photograph of him from now on, or no more.</summary>
    /// <exception cref="DomainException">It is over for him, and nobody may know who he is.</exception>
    public void NotePhotograph(bool isAdded, string? note, MoveScene scene)
    {
        if (!Standing.IsOpen)
        {
            throw new DomainException(PersonStepErrors.Over());
        }

        Note(isAdded ? "photograph-added" : "photograph-withdrawn", scene, note);
    }

    /// <summary>Writes down how he travels home, whole; what stood there before is replaced.</summary>
    /// <param name="journey">Tickets, countries on the way, fitness, escort.</param>
    /// <param name="note">Why it was changed (case text, R21).</param>
    /// <param name="scene">Within what.</param>
    /// <exception cref="DomainException">He is home, or something in it does not fit; nothing has changed.</exception>
    public void PlanJourney(Journey journey, string? note, MoveScene scene)
    {
        DomainError[] refusals =
            !Standing.IsOpen ? [PersonStepErrors.Over()]
            : Standing.ReceivedAt is not null ? [JourneyErrors.AlreadyHome(Day)]
            : [.. JourneyRules.Refusals(this, journey, note, scene)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        Journey = journey.IsEmpty ? null : journey;
        Note(PersonSteps.Journey, scene, note);
    }
}
