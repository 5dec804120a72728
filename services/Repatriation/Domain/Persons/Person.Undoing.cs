using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>How a step is taken back.</summary>
public sealed partial class Person
{
    /// <summary>Puts back what stood before the last step; that it was taken stays on the timeline.</summary>
    /// <returns>The step that was undone.</returns>
    /// <exception cref="DomainException">There is none.</exception>
    public PastStep Undo(string reason, MoveScene scene)
    {
        var last = past.LastOrDefault() ?? throw new DomainException(PersonStepErrors.NothingToUndo());
        return IsLastByHandover ? throw new DomainException(BorderErrors.UndoAtHandover(Standing.Handover)) : PutBack(last, reason, scene);
    }

    /// <summary>Whether the last step was taken by a handover, which alone undoes it.</summary>
    public bool IsLastByHandover =>
        past.LastOrDefault() is { } last
        && (last.Step == PersonSteps.Handover || (last.Step == PersonSteps.Reception && Standing.HandoverId is not null));

    /// <summary>Puts back what stood before a handover received the person; whether nothing has followed since is judged before.</summary>
    internal void TakeBackReception(string reason, MoveScene scene) => PutBack(past[^1], reason, scene);

    /// <summary>Takes the person off the list of a handover to which he does not come: he stands as he stood before he was put on it, and so do the steps that can still be undone.</summary>
    internal void LeaveList(Guid handover, string? reason, MoveScene scene)
    {
        var place = past.FindLastIndex(step => step.Step == PersonSteps.Handover);
        var before = past[place].Before;
        past =
        [
            .. past.Where((_, index) => index != place)
                .Select(step => step.Before.HandoverId == handover ? step with { Before = step.Before.OffList(before) } : step),
        ];
        Stand(Standing.OffList(before), scene);
        Note(OffList, scene, reason);
    }

    private PastStep PutBack(PastStep last, string reason, MoveScene scene)
    {
        past = [.. past.SkipLast(1)];
        Stand(last.Before, scene);
        Note(PersonSteps.Undo, scene, reason);
        return last;
    }
}

/// <summary>A step that was taken, and what stood before it.</summary>
/// <param name="Step">One of <see cref="PersonSteps"/>.</param>
/// <param name="Agency">The agency that took it.</param>
/// <param name="Before">What stood before it.</param>
public sealed record PastStep(string Step, string Agency, PersonStanding Before);
