using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>How a handover is called off, or its last step taken back.</summary>
public sealed partial class Handover
{
    /// <summary>It does not take place: everybody on the list stands where he stood before.</summary>
    public void Cancel(string reason, IReadOnlyList<Person> people, Func<Person, MoveScene> sceneOf, Officer by, DateTimeOffset at)
    {
        Require(HandoverSteps.Cancellation);
        foreach (var listed in list.Where(listed => listed.IsAwaited))
        {
            var person = people.Single(person => person.Id == listed.PersonId);
            listed.LetGo();
            person.LeaveList(Id.Value, reason, sceneOf(person));
        }

        (Status, CancelledAt) = (HandoverStatus.Cancelled, at);
        Happened(HandoverStatus.Cancelled, by, at, reason);
    }

    /// <summary>Puts back what stood before the last step: the minutes are not signed, nobody has come yet, the sides have not confirmed.</summary>
    /// <exception cref="DomainException">Somebody who came or did not has gone on since; nothing has changed.</exception>
    public void Undo(string reason, IReadOnlyList<Person> people, Func<Person, MoveScene> sceneOf, Officer by, DateTimeOffset at)
    {
        switch (Status)
        {
            case HandoverStatus.MinutesSigned:
                (Status, SignedAt, SignedByUs, SignedByThem, MinutesNumber) = (HandoverStatus.Arrived, null, null, null, null);
                break;
            case HandoverStatus.Arrived:
                UndoArrival(reason, people, sceneOf);
                (Status, ArrivedAt, Strangers) = (HandoverStatus.Confirmed, null, 0);
                break;
            case HandoverStatus.Confirmed:
            case HandoverStatus.Planned when ConfirmedByUsAt is not null || ConfirmedByThemAt is not null:
                (Status, ConfirmedByUsAt, ConfirmedByThemAt) = (HandoverStatus.Planned, null, null);
                break;
            default:
                throw new DomainException(HandoverErrors.NothingToUndo());
        }

        Happened(HandoverHappenings.Undone, by, at, reason);
    }
}
