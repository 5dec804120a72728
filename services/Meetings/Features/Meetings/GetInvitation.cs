using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Feeds;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>GET /api/meetings/meetings/{reference}/{invitation|calendar.ics}: a meeting as a text to send and as a file for a calendar. What is closed on its agenda is in neither.</summary>
internal static class GetInvitation
{
    public static void Map(RouteGroupBuilder meeting)
    {
        meeting.MapGet("/invitation", TextAsync).WithName(nameof(GetInvitation));
        meeting
            .MapGet("/calendar.ics", CalendarAsync)
            .Produces(StatusCodes.Status200OK, contentType: CalendarFile.Type)
            .WithName("GetMeetingCalendar");
    }

    internal static async Task<Results<Ok<Response>, NotFound>> TextAsync(
        string reference,
        ValidQuery<Query> query,
        MeetingsDbContext db,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> lists,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(db, reference, user, cancellationToken) is not { } meeting)
        {
            return TypedResults.NotFound();
        }

        var due = await db
            .Delegations.Where(d => d.MeetingId == meeting.Id)
            .Select(d => (DateOnly?)d.Due)
            .SingleOrDefaultAsync(cancellationToken);
        var names = new CodeNames(query.Value.Language, await lists.GetAsync(db, cancellationToken));
        return TypedResults.Ok(Response.Of(meeting, meeting.IsAhead ? due : null, names));
    }

    internal static async Task<Results<CalendarFile, NotFound>> CalendarAsync(
        string reference,
        ValidQuery<Query> query,
        MeetingsDbContext db,
        MeetingCalendar calendar,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> lists,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(db, reference, user, cancellationToken) is not { } meeting)
        {
            return TypedResults.NotFound();
        }

        var words = new CalendarWords(new CodeNames(query.Value.Language, await lists.GetAsync(db, cancellationToken)));
        return new CalendarFile(calendar.Write([CalendarMeeting.Of(meeting)], words), meeting.Reference);
    }

    private static Task<Meeting?> FindAsync(
        MeetingsDbContext db,
        string reference,
        CurrentUser user,
        CancellationToken cancellationToken
    ) => db.Meetings.AsNoTracking().AsSplitQuery().SeenBy(user).SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);

    /// <summary>An invitation, ready to be pasted into a letter.</summary>
    internal sealed record Response(string Meeting, string Language, string Subject, string Text)
    {
        public static Response Of(Meeting meeting, DateOnly? due, CodeNames names)
        {
            var written = new InvitationText(meeting, due, names);
            return new(meeting.Reference, names.Language, written.Subject, written.Text);
        }
    }

    public sealed record Query
    {
        [CodeOf(typeof(WrittenLanguages))]
        public string Language { get; init; } = WrittenLanguages.Vi;
    }
}
