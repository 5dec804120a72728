using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Meetings.AgendaPapers;
using Cooperation.Portal.Areas.Meetings.Briefings;
using Cooperation.Portal.Areas.Meetings.Calendar;
using Cooperation.Portal.Areas.Meetings.Costs;
using Cooperation.Portal.Areas.Meetings.Delegations;
using Cooperation.Portal.Areas.Meetings.Outcomes;
using Cooperation.Portal.Areas.Meetings.Papers;
using Cooperation.Portal.Areas.Meetings.Work;
using Cooperation.Portal.Areas.Meetings.WorkPlans;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>/meetings: one line per page. Meetings decides who sees which meetings.</summary>
internal static class MeetingPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var meetings = pages.MapGroup("/meetings").RequireRoles(Jobs.MeetingListRoles);
        ListMeetings.Map(meetings);
        AnnounceMeeting.Map(meetings);
        AnnounceBriefing.Map(meetings);
        LinkRecord.Map(meetings);
        RemoveLinkOfMeeting.Map(meetings);
        ShowSeries.Map(meetings);
        ShowMeetingWork.Map(meetings);
        CalendarPages.Map(meetings);
        CommitPlanPages.Map(meetings);
        ShowMeetingPapers.Map(meetings);
        ShowMeeting.Map(meetings);
        WriteAgenda.Map(meetings);
        AgendaPaperPages.Map(meetings);
        ShowDelegation.Map(meetings);
        ShowIdentities.Map(meetings);
        InviteAgencies.Map(meetings);
        ProposeDelegates.Map(meetings);
        NoteTravelPapers.Map(meetings);
        WriteCosts.Map(meetings);
        ApproveDelegation.Map(meetings);
        SubstituteDelegate.Map(meetings);
        NoteAttendance.Map(meetings);
        ShowOutcome.Map(meetings);
        WriteDecision.Map(meetings);
        AddActionItem.Map(meetings);
        WriteMinutes.Map(meetings);
        SettleMinutes.Map(meetings);
        TakeMeetingStep.Map(meetings);
    }
}
