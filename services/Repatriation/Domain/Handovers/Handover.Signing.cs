using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What both sides say yes to: the plan before it, and the minutes after it.</summary>
public sealed partial class Handover
{
    /// <summary>One side says yes; with both it is confirmed. The list is judged again: papers and journeys may have changed since it was planned.</summary>
    /// <param name="side">One of <see cref="HandoverSides"/>.</param>
    /// <param name="when">When it said so.</param>
    /// <param name="note">By which paper, from whom (case text).</param>
    /// <param name="people">Those on the list.</param>
    /// <param name="site">The planned day, with what those who travel then need.</param>
    /// <param name="by">Who notes it.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException">A paper ends before the day, or a need is open by then; every reason is named.</exception>
    public void Confirm(
        string side,
        DateTimeOffset? when,
        string? note,
        IReadOnlyList<Person> people,
        HandoverSite site,
        Officer by,
        DateTimeOffset at
    )
    {
        Require(HandoverSteps.Confirmation);
        PlanningRules.CheckConfirmed(people, site);
        var (time, isOurs) = (Times.NotAhead(when, at), side == HandoverSides.Ours);
        if ((isOurs ? ConfirmedByUsAt : ConfirmedByThemAt) is not null)
        {
            throw new DomainException(HandoverErrors.ConfirmedAlready());
        }

        ConfirmedByUsAt = isOurs ? time : ConfirmedByUsAt;
        ConfirmedByThemAt = isOurs ? ConfirmedByThemAt : time;
        var isConfirmed = ConfirmedByUsAt is not null && ConfirmedByThemAt is not null;
        Status = isConfirmed ? HandoverStatus.Confirmed : Status;
        Happened(isConfirmed ? HandoverStatus.Confirmed : HandoverHappenings.OneSide, by, at, note);
    }

    /// <summary>Both sides have signed the minutes: what was noted stands.</summary>
    public void Sign(string? byUs, string? byThem, string? number, DateTimeOffset? when, Officer by, DateTimeOffset at)
    {
        Require(HandoverSteps.Minutes);
        DomainError[] missing =
        [
            .. byUs is null ? [HandoverErrors.BothSign("signedByUs", Day)] : Array.Empty<DomainError>(),
            .. byThem is null ? [HandoverErrors.BothSign("signedByThem", Day)] : Array.Empty<DomainError>(),
        ];
        if (missing.Length > 0)
        {
            throw new DomainException(missing);
        }

        var time = Times.NotAhead(when, at);
        SignedAt = time.NotBefore(ArrivedAt ?? time) ?? throw new DomainException(HandoverErrors.TimeBefore("at"));
        (Status, SignedByUs, SignedByThem, MinutesNumber) = (HandoverStatus.MinutesSigned, byUs, byThem, number);
        Happened(HandoverStatus.MinutesSigned, by, at, note: null);
    }
}
