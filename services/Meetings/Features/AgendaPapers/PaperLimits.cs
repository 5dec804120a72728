using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>What the handling of a paper allows on the day: as TLP 2.0 has it, or narrower where that was agreed with the partner of the meeting. Scoped.</summary>
internal sealed class PaperLimits(MeetingsDbContext db, RequestClock clock)
{
    private IReadOnlyList<HandlingLimit>? today;

    /// <summary>What a paper of this handling may be used for.</summary>
    public async Task<EffectiveHandling> OfAsync(Meeting meeting, string handling, CancellationToken cancellationToken) =>
        EffectiveHandling.Of(
            [new HandlingMark(handling, UseCondition: null)],
            meeting.Partner ?? "",
            today ??= await TodayAsync(cancellationToken),
            AgendaPaperErrors.Handling
        );

    /// <summary>Refuses a file that nobody could read: what may not leave is only looked at, and no browser shows it.</summary>
    public async Task RequireReadableAsync(Meeting meeting, string handling, AttachedFile file, CancellationToken cancellationToken)
    {
        if (!file.Previewed && (await OfAsync(meeting, handling, cancellationToken)).ExportRefusal() is not null)
        {
            throw new DomainException(AgendaPaperErrors.File.NobodyCouldOpen(handling));
        }
    }

    private async Task<IReadOnlyList<HandlingLimit>> TodayAsync(CancellationToken cancellationToken)
    {
        var day = CivilTime.DateOf(clock.GetUtcNow());
        var all = await db.Set<HandlingLimit>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. all.Where(limit => limit.HoldsOn(day))];
    }
}
