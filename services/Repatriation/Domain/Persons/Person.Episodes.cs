using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The times that the same person was trafficked.</summary>
public sealed partial class Person
{
    /// <summary>Is somebody known: from now on this is a later time that the same person was trafficked, under the pseudonym that was first.</summary>
    /// <param name="known">The person as known so far.</param>
    /// <param name="hasLater">Whether this one is himself the first of several times.</param>
    /// <param name="reason">Why (case text, R21).</param>
    /// <param name="scene">Within what.</param>
    /// <exception cref="DomainException">He can't be; nothing has changed.</exception>
    public void BecomeEpisode(KnownPerson known, bool hasLater, string reason, MoveScene scene)
    {
        if (EpisodeRules.Refusal(this, known, hasLater) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        (FirstEpisode, FirstPseudonym, Episode) = (known.First, known.Pseudonym, known.Episodes + 1);
        NotSame = [.. NotSame.Except(known.Ids)];
        Note(EpisodeRules.Same, scene, reason);
    }

    /// <summary>Is somebody else than one who seemed the same; he is not suggested any more.</summary>
    public void Dismiss(PersonId other, PersonId firstOfOther, string reason, MoveScene scene)
    {
        if ((FirstEpisode ?? Id) == firstOfOther)
        {
            throw new DomainException(EpisodeErrors.EpisodeAlready());
        }

        NotSame = [.. NotSame.Append(other.Value).Distinct()];
        Note(EpisodeRules.Different, scene, reason);
    }

    /// <summary>Is taken for a person of his own again; that it was once held otherwise stays on the timeline.</summary>
    /// <param name="isLast">Whether no later time follows.</param>
    /// <param name="reason">Why (case text, R21).</param>
    /// <param name="scene">Within what.</param>
    public void LeaveEpisodes(bool isLast, string reason, MoveScene scene)
    {
        if (FirstEpisode is null || !isLast)
        {
            throw new DomainException(FirstEpisode is null ? EpisodeErrors.NoEpisode() : EpisodeErrors.LaterEpisodes());
        }

        (FirstEpisode, FirstPseudonym, Episode) = (null, null, 1);
        Note(EpisodeRules.Undone, scene, reason);
    }
}
