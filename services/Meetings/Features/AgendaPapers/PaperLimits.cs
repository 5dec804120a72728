using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Records.Handling;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>What the handling of a paper allows on the day, with the partner of its meeting. Scoped.</summary>
internal sealed class PaperLimits(HandlingToday<MeetingsDbContext> limits)
{
    /// <summary>What a paper of this handling may be used for.</summary>
    public Task<EffectiveHandling> OfAsync(Meeting meeting, string handling, CancellationToken cancellationToken) =>
        limits.OfAsync(meeting.Partner, handling, AgendaPaperErrors.Handling, cancellationToken);

    /// <summary>Refuses a file that nobody could read.</summary>
    public async Task RequireReadableAsync(Meeting meeting, string handling, AttachedFile file, CancellationToken cancellationToken) =>
        AgendaPaperErrors.File.RequireReadable(file, await OfAsync(meeting, handling, cancellationToken));
}
