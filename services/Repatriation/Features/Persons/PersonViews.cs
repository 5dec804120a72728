using Cooperation.Platform.Domain.Clocks;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>What is to be done next for a person.</summary>
/// <param name="Step">The step.</param>
/// <param name="Desk">Whose turn it is.</param>
/// <param name="Due">When it is due; null where no rule says.</param>
/// <param name="Rule">Where that rule stands.</param>
/// <param name="Clock">Which limit it is.</param>
/// <param name="Unverified">Whether nobody has checked the rule against its source.</param>
internal sealed record NextStepView(string Step, string Desk, DateTimeOffset? Due, string? Rule, string? Clock, bool Unverified)
{
    public static NextStepView? Of(Person person) =>
        NextStep.Of(person) is { } next
            ? new(next.Step, next.Desk, next.Due, next.Clock?.Terms.Source, next.Clock?.Kind, next.Clock?.Terms.Unverified ?? false)
            : null;
}

/// <summary>What rows show of time limits.</summary>
internal static class WaitingClocks
{
    /// <summary>With the limits that still run or stand still: those that were met are in no row, and who is through has nothing but those.</summary>
    public static IQueryable<Person> WithWaitingClocks(this IQueryable<Person> persons) =>
        persons.Include(p => p.Clocks.Where(c => c.MetAt == null && c.StoppedAt == null));
}

/// <summary>Where a person stands after a change, and nothing that an idempotency key may not keep.</summary>
internal sealed record PersonState(
    Guid Id,
    long Version,
    string Pseudonym,
    string Stage,
    string Identification,
    string Support,
    string Desk,
    NextStepView? NextStep
)
{
    public static PersonState Of(Person person) =>
        new(
            person.Id.Value,
            person.Version,
            person.Pseudonym,
            person.Standing.Stage,
            person.Standing.Identification,
            person.Standing.Support,
            person.Desk,
            NextStepView.Of(person)
        );
}

/// <summary>A person as a row: a pseudonym, codes and dates.</summary>
internal sealed record PersonRow(
    Guid Id,
    long Version,
    int Number,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string? Mission,
    string Sex,
    string AgeBand,
    bool Minor,
    string Stage,
    DateTimeOffset StageSince,
    string Identification,
    string Support,
    string Holder,
    string Desk,
    string? IdentityHeldBy,
    NextStepView? NextStep,
    bool Late,
    DateTimeOffset ReportedAt,
    DateTimeOffset? ClosedAt,
    string? Outcome
)
{
    /// <summary>What stands in his way now.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>How far he had come when it was over for him; null while it is not.</summary>
    public string? LeftAt { get; init; }

    /// <param name="person">The person.</param>
    /// <param name="at">Now.</param>
    /// <param name="around">What stands beside the person.</param>
    public static PersonRow Of(Person person, DateTimeOffset at, BlockScene around) =>
        new(
            person.Id.Value,
            person.Version,
            person.Number,
            person.Pseudonym,
            person.CaseId.Value,
            person.CaseReference,
            person.Partner,
            person.Mission,
            person.Sex,
            person.AgeBand,
            person.IsMinor,
            person.Standing.Stage,
            person.Standing.StageSince,
            person.Standing.Identification,
            person.Standing.Support,
            person.Standing.Holder,
            person.Desk,
            person.IdentityHeldBy,
            NextStepView.Of(person),
            person.Clocks.Any(clock => clock.StateAt(at) == ClockStates.Overdue),
            person.ReportedAt,
            person.Standing.ClosedAt,
            person.Standing.Outcome
        )
        {
            Blocks = Block.AllOf(person, at, around),
            LeftAt = !person.Standing.IsOpen && person.Past is [.., var last] ? last.Before.Stage : null,
        };
}
