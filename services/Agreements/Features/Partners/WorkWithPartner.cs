using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Negotiations;
using Cooperation.Agreements.Features.Projects;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>What is done with a partner this year, as far as the user sees it: activities in numbers, tracks on the table, meetings that are near, projects that run.</summary>
internal sealed record WorkWithPartner(
    int Year,
    int Done,
    int Open,
    int Late,
    int Dropped,
    int Projects,
    IReadOnlyList<WorkWithPartner.Track> Negotiations,
    IReadOnlyList<WorkWithPartner.NearMeeting> Meetings
)
{
    // So many of each; their lists have the rest.
    private const int Most = 5;

    public static async Task<WorkWithPartner> ReadAsync(
        AgreementsDbContext db,
        CurrentUser user,
        string partner,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var counts = await db.ActivitiesSeenBy(user)
            .Where(a => a.Partner == partner && a.Year == today.Year && a.Status != ActivityStatus.Draft)
            .GroupBy(a => new { a.Status, Late = a.Due < today })
            .Select(group => new
            {
                group.Key.Status,
                group.Key.Late,
                Count = group.Count(),
            })
            .ToListAsync(cancellationToken);
        int Of(Func<string, bool> status, bool? late = null) =>
            counts.Where(row => status(row.Status) && (late is null || row.Late == late)).Sum(row => row.Count);
        return new(
            today.Year,
            Of(status => status == ActivityStatus.Done),
            Of(ActivityLife.IsOpen, late: false),
            Of(ActivityLife.IsOpen, late: true),
            Of(status => status == ActivityStatus.Dropped),
            await db
                .Projects.SeenBy(user)
                .CountAsync(p => p.Partners.Contains(partner) && p.Status == ProjectStatus.Running, cancellationToken),
            await TracksAsync(db, user, partner, cancellationToken),
            await db
                .Meetings.Where(m => db.Instruments.SeenBy(user).Any(i => i.Code == m.Instrument && i.Partner == partner))
                .Where(m => m.FirstDay >= today)
                .OrderBy(m => m.FirstDay)
                .ThenBy(m => m.Reference)
                .Take(Most)
                .Select(m => new NearMeeting(m.Reference, m.Series, m.Number, m.Instrument, m.FirstDay))
                .ToListAsync(cancellationToken)
        );
    }

    private static async Task<IReadOnlyList<Track>> TracksAsync(
        AgreementsDbContext db,
        CurrentUser user,
        string partner,
        CancellationToken cancellationToken
    ) =>
        await (
            from n in db.NegotiationsSeenBy(user)
            join i in db.Instruments on n.InstrumentId equals i.Id
            where n.Partner == partner && Negotiation.OpenStatuses.Contains(i.Status)
            orderby n.Instrument
            select new Track(n.Instrument, i.Title, i.TitleEnglish, i.Status, i.Rounds, i.OpenPoints)
        )
            .Take(Most)
            .ToListAsync(cancellationToken);

    /// <summary>A negotiation that is on the table.</summary>
    internal sealed record Track(string Code, string Title, string? TitleEnglish, string Status, int Rounds, int OpenPoints);

    /// <summary>A meeting that is near.</summary>
    internal sealed record NearMeeting(string Reference, string Series, int? Number, string Instrument, DateOnly? On);
}
