using Cooperation.Meetings.Features.AgendaPapers;
using Cooperation.Meetings.Features.Delegations;
using Cooperation.Meetings.Features.Meetings.Steps;
using Cooperation.Meetings.Features.Outcomes;
using Cooperation.Meetings.Features.Papers;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>/api/meetings/meetings: one line per slice. Policies guard the collection; what has a reference is guarded by <see cref="MeetingAccess"/> and answers 404 (R17).</summary>
internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        var meetings = api.MapGroup("/meetings").WithTags("Meetings").RequireAuthorization();
        AnnounceMeeting.Map(meetings);
        ListMeetings.Map(meetings);

        var meeting = meetings.MapGroup("/{reference}").AddEndpointFilter(RefusalsOnRecord.Of("meeting"));
        GetMeeting.Map(meeting);
        GetInvitation.Map(meeting);
        GetMeetingPaper.Map(meeting);
        PostponeMeeting.Map(meeting);
        CancelMeeting.Map(meeting);
        MergeMeeting.Map(meeting);
        SetAgenda.Map(meeting);
        meeting.MapAgendaPapers();
        HoldMeeting.Map(meeting);
        ReportMeeting.Map(meeting);
        LinkRecordToMeeting.Map(meeting);
        SetCosts.Map(meeting);
        GetDelegation.Map(meeting);
        InviteAgencies.Map(meeting);
        RemindAgencies.Map(meeting);
        ProposeDelegates.Map(meeting);
        NoteTravelPapers.Map(meeting);
        GetIdentities.Map(meeting);
        ApproveDelegation.Map(meeting);
        SubstituteDelegate.Map(meeting);
        NoteAttendance.Map(meeting);
        GetOutcome.Map(meeting);
        TakeDecision.Map(meeting);
        FollowUpMeeting.Map(meeting);
        GetMinutes.Map(meeting);
        WriteMinutes.Map(meeting);
        PublishMinutes.Map(meeting);
    }
}
