using Cooperation.Meetings.Domain.Codes;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>/api/meetings/meetings/{reference}/agenda/papers: one line per slice.</summary>
internal static class AgendaPaperEndpoints
{
    public static void MapAgendaPapers(this RouteGroupBuilder meeting)
    {
        var papers = meeting.MapGroup($"/{MeetingSteps.Agenda}/papers");
        AddAgendaPaper.Map(papers);
        GetAgendaPaper.Map(papers);
        WithdrawAgendaPaper.Map(papers);
    }
}
