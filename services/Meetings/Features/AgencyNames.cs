using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Features;

/// <summary>What agencies are called today, for the sentences of refusals: people know them by their names, not by codes.</summary>
internal sealed class AgencyNames(MeetingsDbContext db, ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference, RequestClock clock)
{
    /// <summary>Where only whether somebody may is asked, and no sentence is said.</summary>
    public static Text Unsaid(string code) => new(code, code);

    /// <summary>What an agency is called today, by its code.</summary>
    public async Task<Func<string, Text>> TodayAsync(CancellationToken cancellationToken)
    {
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(clock.GetUtcNow()));
        return code => codes.NameOf(MeetingLists.Agency, code);
    }
}
