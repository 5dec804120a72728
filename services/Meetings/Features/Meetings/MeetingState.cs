using Cooperation.Meetings.Domain.Meetings;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>Where a meeting stands after a change.</summary>
internal sealed record MeetingState(string Reference, string Status, DateTimeOffset StartsAt, DateTimeOffset EndsAt, long Version)
{
    public static MeetingState Of(Meeting meeting) =>
        new(meeting.Reference, meeting.Status, meeting.StartsAt, meeting.EndsAt, meeting.Version);
}
