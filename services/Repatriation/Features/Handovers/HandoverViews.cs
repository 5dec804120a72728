using System.Linq.Expressions;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>Where a handover stands after a step, with the persons whom it moved; nothing that an idempotency key may not keep.</summary>
internal sealed record HandoverState(
    Guid Id,
    string Reference,
    string Status,
    string Desk,
    long Version,
    IReadOnlyList<PersonState> Persons,
    DateTimeOffset PlannedAt,
    IReadOnlyList<DayOff> DaysOff
)
{
    public static HandoverState Of(Handover handover, IReadOnlyList<Person> moved, IReadOnlyList<DayOff> daysOff) =>
        new(
            handover.Id.Value,
            handover.Reference,
            handover.Status,
            handover.Desk,
            handover.Version,
            [.. moved.Select(PersonState.Of)],
            handover.PlannedAt,
            daysOff
        );
}

/// <summary>A handover as a row: codes, times and counts. Who came is counted of the list: who came beside it stands beside, and hides nobody who did not come.</summary>
internal sealed record HandoverRow(
    Guid Id,
    string Reference,
    string Partner,
    string Direction,
    string Status,
    string? Gate,
    string? Marker,
    string Desk,
    string PlannedBy,
    DateTimeOffset PlannedAt,
    int Persons,
    int Minors,
    int? Arrived,
    int Unlisted,
    long Version
)
{
    public static Expression<Func<Handover, HandoverRow>> From { get; } =
        handover => new HandoverRow(
            handover.Id.Value,
            handover.Reference,
            handover.Partner,
            handover.Direction,
            handover.Status,
            handover.Gate,
            handover.Marker,
            handover.Desk,
            handover.PlannedBy,
            handover.PlannedAt,
            handover.List.Count(listed => !listed.IsUnlisted),
            handover.List.Count(listed => listed.IsMinor),
            handover.ArrivedAt == null ? null : handover.List.Count(listed => !listed.IsUnlisted && listed.Came == true),
            handover.List.Count(listed => listed.IsUnlisted) + handover.Strangers,
            handover.Version
        );
}

/// <summary>A line of the list; where its person stands now, who goes with him and until when he is fit to travel, for who sees him.</summary>
internal sealed record ListedView(
    int Number,
    Guid PersonId,
    string Pseudonym,
    Guid CaseId,
    string Case,
    bool Minor,
    string? Companion,
    bool Unlisted,
    bool Awaited,
    bool? Came,
    string? Reason,
    string? Note,
    long? Version,
    string? Stage,
    string? Sex,
    Escort? Escort,
    DateOnly? FitUntil
)
{
    public static ListedView Of(ListedPerson listed, Person? person) =>
        new(
            listed.Number,
            listed.PersonId.Value,
            listed.Pseudonym,
            listed.CaseId.Value,
            listed.CaseReference,
            listed.IsMinor,
            listed.Companion,
            listed.IsUnlisted,
            listed.IsAwaited,
            listed.Came,
            listed.Difference,
            listed.Note,
            person?.Version,
            person?.Standing.Stage,
            person?.Sex,
            person?.Journey?.Escort,
            person?.Journey?.Fitness?.Until
        );
}
