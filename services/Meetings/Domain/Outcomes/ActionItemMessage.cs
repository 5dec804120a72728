using Cooperation.Contracts;
using Cooperation.Contracts.Meetings;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>What the other services may know of an action item: codes and days (R5); what it is about stays here.</summary>
internal static class ActionItemMessage
{
    public static ActionItemChanged Of(ActionItem item) =>
        new()
        {
            ActionItemId = item.Id.Value,
            Version = item.Version,
            Reference = new(item.Reference),
            MeetingId = item.MeetingId.Value,
            Meeting = new(item.Meeting),
            CarriedTo = item.CarriedTo?.Value,
            Framework = CodeOf(item.Framework),
            Instrument = CodeOf(item.Instrument),
            Partner = CodeOf(item.Partner),
            Series = new(item.Series),
            Status = new(item.Status),
            Agency = new(item.Agency),
            OwedByThem = item.OwedByThem,
            DecidedOn = item.DecidedOn,
            DueOn = item.Due,
            DoneOn = item.DoneOn,
            DroppedOn = item.DroppedOn,
            CarriedOver = item.Carries.Count,
        };

    private static Code? CodeOf(string? code) => code is null ? null : new(code);
}
