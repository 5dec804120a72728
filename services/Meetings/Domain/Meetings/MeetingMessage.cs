using Cooperation.Contracts;
using Cooperation.Contracts.Meetings;
using Cooperation.Meetings.Domain.Codes;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What the other services may know of a meeting: codes and days (R5).</summary>
internal static class MeetingMessage
{
    public static MeetingChanged Of(Meeting meeting) =>
        new()
        {
            MeetingId = meeting.Id.Value,
            Version = meeting.Version,
            Reference = new(meeting.Reference),
            Framework = CodeOf(meeting.Framework),
            Instrument = CodeOf(meeting.Instrument),
            Partner = CodeOf(meeting.Partner),
            Series = new(meeting.Series),
            Number = meeting.Number,
            Status = new(meeting.Status),
            Agency = new(meeting.Agency),
            Desk = new(meeting.Desk),
            Host = CodeOf(meeting.Host),
            AnnouncedAt = meeting.AnnouncedAt,
            FirstDay = meeting.DayOpen ? null : meeting.FirstDay,
            LastDay = meeting.DayOpen ? null : meeting.LastDay,
            StartsAt = meeting.DayOpen ? null : meeting.StartsAt,
            EndsAt = meeting.DayOpen ? null : meeting.EndsAt,
            Postponements = meeting.Postponements.Count,
            ReportedAt = meeting.ReportedAt,
            FollowedUpAt = meeting.FollowedUpAt,
            CancelledAt = meeting.CancelledAt,
            MergedInto = meeting.MergedInto?.Value,
            Decisions = meeting.Decisions.Count,
            ActionItems = meeting.ActionItems,
            Held = MeetingStatus.AfterHolding.Contains(meeting.Status),
        };

    private static Code? CodeOf(string? code) => code is null ? null : new(code);
}
