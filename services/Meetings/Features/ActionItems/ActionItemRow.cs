using System.Linq.Expressions;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>An action item as a row of a list; the meeting that decided it is named to those who see that.</summary>
internal sealed record ActionItemRow(
    string Reference,
    string? Meeting,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    int Decision,
    int? Commitment,
    string Title,
    string Agency,
    bool OwedByThem,
    string? CounterpartUnit,
    DateOnly Due,
    string? Measure,
    string Status,
    bool Late,
    DateOnly? DoneOn,
    int CarriedOver,
    bool Closed,
    long Version
)
{
    internal static Expression<Func<ActionItem, ActionItemRow>> From(DateOnly today, IQueryable<Meeting> seen) =>
        item => new ActionItemRow(
            item.Reference,
            seen.Any(meeting => meeting.Id == item.MeetingId) ? item.Meeting : null,
            item.Framework,
            item.Instrument,
            item.Partner,
            item.Series,
            item.Decision,
            item.Commitment,
            item.Title,
            item.Agency,
            item.OwedByThem,
            item.CounterpartUnit,
            item.Due,
            item.Measure,
            item.Status,
            item.Due < today && (item.Status == ActionItemStatus.Open || item.Status == ActionItemStatus.UnderWay),
            item.DoneOn,
            item.Carries.Count,
            item.Closed,
            item.Version
        );
}

/// <summary>Where an action item stands after a change.</summary>
internal sealed record ActionItemState(string Reference, string Status, DateOnly Due, long Version)
{
    public static ActionItemState Of(ActionItem item) => new(item.Reference, item.Status, item.Due, item.Version);
}
