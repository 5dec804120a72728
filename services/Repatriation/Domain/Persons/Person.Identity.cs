using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What becomes known of who he is, and that another desk holds it.</summary>
public sealed partial class Person
{
    /// <summary>Follows a correction of who he is, and says why; the details themselves stand sealed elsewhere, old ones too.</summary>
    /// <param name="sex">Another one of <see cref="PersonSexes"/>, or null.</param>
    /// <param name="birth">A new birth; with it the age band is reckoned anew, on the day of the report.</param>
    /// <param name="isBirthKnown">Whether a birth is known from now on; null where nothing of it changes.</param>
    /// <param name="reason">Why (case text, R21).</param>
    /// <param name="scene">Within what.</param>
    public void Correct(string? sex, string? birth, bool? isBirthKnown, string reason, MoveScene scene)
    {
        Sex = sex ?? Sex;
        AgeBand = isBirthKnown is null ? AgeBand : Persons.AgeBand.On(birth, Day, AgeDoubt is not null);
        Note(Corrected, scene, reason);
    }

    /// <summary>Who he is was handed over by the desk that held it; from now on it lies here, sealed, and that desk has no more to do with him.</summary>
    /// <param name="sex">One of <see cref="PersonSexes"/>, for where nobody here has said it.</param>
    /// <param name="birth">The birth, where none was known here: the age band follows it.</param>
    /// <param name="heldMinor">Whether that desk held him to be a minor, without saying when he was born.</param>
    /// <param name="scene">Within what.</param>
    public void TakeIdentity(string? sex, string? birth, bool heldMinor, MoveScene scene)
    {
        (IdentityHeldBy, IdentityCalledAt) = (null, null);
        Sex = Sex == PersonSexes.Unknown ? sex ?? Sex : Sex;
        AgeBand =
            birth is not null ? Persons.AgeBand.On(birth, Day, AgeDoubt is not null)
            : heldMinor && AgeBand == PersonAgeBands.Unknown ? PersonAgeBands.PresumedMinor
            : AgeBand;
        Note(PersonSteps.IdentityHandover, scene, note: null);
    }

    /// <summary>Asks the desk that holds who he is to hand it over. It may be asked again: each time stands on the timeline.</summary>
    /// <exception cref="DomainException">It is held here already.</exception>
    public void CallForIdentity(string? note, MoveScene scene)
    {
        if (IdentityHeldBy is null)
        {
            throw new DomainException(PersonStepErrors.IdentityHeldHere());
        }

        IdentityCalledAt = scene.At;
        Note(PersonSteps.IdentityCall, scene, note);
    }
}

/// <summary>That who somebody is stands with the exchange that mentions him.</summary>
/// <param name="ExchangePerson">His key there.</param>
/// <param name="Desk">The desk that holds it.</param>
public sealed record HeldIdentity(Guid ExchangePerson, string Desk);
