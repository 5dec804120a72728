using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>What was promised before a meeting, once: on its page, on its agenda and in the note for it.</summary>
internal static class PromisedBefore
{
    /// <summary>What the meeting before it decided, whatever became of it, and what is still owed from those before that one or was carried over to this one.</summary>
    /// <param name="db">The database.</param>
    /// <param name="seen">The action items that the reader sees.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IQueryable<ActionItem>> PromisedBeforeAsync(
        this MeetingsDbContext db,
        IQueryable<ActionItem> seen,
        Meeting meeting,
        CancellationToken cancellationToken
    )
    {
        var held = MeetingStatus.AfterHolding;
        var before = await db
            .Meetings.Where(m => m.Owner == meeting.Owner && m.Series == meeting.Series && m.Id != meeting.Id)
            .Where(m => m.StartsAt < meeting.StartsAt && held.Contains(m.Status))
            .OrderByDescending(m => m.StartsAt)
            .Select(m => (MeetingId?)m.Id)
            .FirstOrDefaultAsync(cancellationToken);
        string[] open = [ActionItemStatus.Open, ActionItemStatus.UnderWay];
        var (owner, series, id, day) = (meeting.Owner, meeting.Series, meeting.Id, meeting.FirstDay);
        return seen.Where(item =>
            item.SeriesOwner == owner
            && item.Series == series
            && item.MeetingId != id
            && item.DecidedOn <= day
            && (open.Contains(item.Status) || item.CarriedTo == id || item.MeetingId == before)
        );
    }
}
