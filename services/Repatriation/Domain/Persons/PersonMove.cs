using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>A step as somebody takes it: it judges where a person stands and says where he stands after it.</summary>
public abstract record PersonMove
{
    /// <summary>One of <see cref="PersonSteps"/>.</summary>
    public abstract string Step { get; }

    /// <summary>What the timeline says of it: the step, or the state to which it leads where the step alone would not tell.</summary>
    internal virtual string Happening => Step;

    /// <summary>When it was done; now where nothing is said.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Why (case text, R21); what the timeline shows.</summary>
    public string? Reason { get; init; }

    /// <summary>Protected details that come with it, sealed in the same transaction.</summary>
    public virtual ProtectedDetails? Details => null;

    /// <summary>Whether a handover takes it.</summary>
    internal virtual bool IsByHandover => false;

    /// <summary>Why it can't begin where this person stands; null where it can, whoever takes it.</summary>
    internal DomainError? RefusalAt(Person person)
    {
        var stage = person.Standing.Stage;
        var isSide = Step is PersonSteps.Identification or PersonSteps.Support or PersonSteps.Need;
        return !person.Standing.IsOpen ? PersonStepErrors.Over()
            : Step == PersonSteps.Reception && stage == PersonStages.Reported && person.Route != CaseRoutes.SelfReturned
                ? BorderErrors.PapersFirst(person.Day)
            : Step == PersonSteps.Reception && stage == PersonStages.HandoverPlanned && !IsByHandover
                ? BorderErrors.OnAList(person.Standing.Handover, person.Day)
            : isSide || PersonLife.FromOf(Step).Contains(stage) ? null
            : PersonStepErrors.StepNotOpen(Step, stage, PersonLife.FromOf(Step), person.Day);
    }

    /// <summary>Where the person stands after it.</summary>
    /// <exception cref="DomainException">It can't be taken here.</exception>
    internal abstract PersonStanding Take(Person person, MoveScene scene);

    /// <summary>When it was done, which is neither ahead nor before what was done last.</summary>
    private protected DateTimeOffset Time(Person person, MoveScene scene)
    {
        var done = DoneAt ?? scene.At;
        return done.IsAheadOf(scene.At) ? throw new DomainException(PersonStepErrors.Entry.TimeInFuture("at"))
            : DoneAt is null ? done
            : done.NotBefore(person.Standing.StageSince) ?? throw new DomainException(PersonTimeErrors.TimeBeforeStage());
    }

    /// <summary>Refuses where the tables know no such move.</summary>
    private protected void RefuseUnlessLeads(Person person, string to)
    {
        var from = person.Standing.Stage;
        if (!PersonLife.Leads(from, Step, to))
        {
            throw new DomainException(
                person.Standing.IsOpen
                    ? PersonStepErrors.StepNotOpen(Step, from, PersonLife.FromOf(Step), person.Day)
                    : PersonStepErrors.Over()
            );
        }
    }
}

/// <summary>Within what a step is taken.</summary>
/// <param name="Rules">By what it is judged.</param>
/// <param name="By">Who takes it.</param>
/// <param name="At">Now.</param>
public sealed record MoveScene(PersonRules Rules, Officer By, DateTimeOffset At);
