using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>Changes the minutes of a meeting in one language while nobody else does: the meeting stands still meanwhile, and they are begun where there were none.</summary>
internal sealed class MinutesStep(
    RecordStep<MeetingsDbContext, Meeting> records,
    MeetingStep meetings,
    MeetingsDbContext db,
    AgencyNames agencies,
    Audit audit,
    CurrentUser user,
    RequestClock clock
)
{
    /// <returns>The minutes as they were saved; null where there is no such meeting for the user.</returns>
    public async Task<Minutes?> TakeAsync(
        string reference,
        string language,
        string action,
        Action<Meeting, Minutes, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    )
    {
        var nameOf = await agencies.TodayAsync(cancellationToken);
        if (await meetings.KeyAsync(reference, cancellationToken) is not { } id)
        {
            return null;
        }

        return await records.InHandAsync(
            [id.Value],
            async token =>
            {
                var meeting = await db.Meetings.AsSplitQuery().SeenBy(user).SingleOrDefaultAsync(m => m.Id == id, token);
                if (meeting is null)
                {
                    return null;
                }

                if (user.RefusalOf(meeting, Domain.Codes.MeetingSteps.Minutes, nameOf) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                var at = clock.GetUtcNow();
                var minutes = await db.Minutes.AsSplitQuery().SingleOrDefaultAsync(m => m.MeetingId == id && m.Language == language, token);
                if (minutes is null)
                {
                    minutes = Minutes.Of(meeting, language, at);
                    db.Add(minutes);
                }

                change(meeting, minutes, user.AsOfficer(), at);
                audit.Record(action, "meeting", id.Value.ToString());
                await db.SaveChangesAsync(token);
                return minutes;
            },
            cancellationToken
        );
    }
}
