using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Series;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Data;

/// <summary>What is known of whose meeting it is to be.</summary>
internal static class SeriesByOwner
{
    public static async Task<SeriesFacts> FactsOfAsync(this MeetingsDbContext db, MeetingEntry entry, CancellationToken cancellationToken)
    {
        if (entry.With is not null)
        {
            return new(InstrumentKnown: false, [MeetingSeries.Briefing], Past: null);
        }

        var instrument = entry.Instrument is null
            ? null
            : await db.Instruments.AsNoTracking().SingleOrDefaultAsync(i => i.Code == entry.Instrument, cancellationToken);
        var owner = entry.Instrument is null ? entry.Framework ?? "" : MeetingSeries.OfInstruments;
        string[] series =
            entry.Instrument is not null && entry.Framework is not null
                ? []
                : await db.Series.Where(s => s.Owner == owner).OrderBy(s => s.Order).Select(s => s.Code).ToArrayAsync(cancellationToken);
        var past = entry.Number is null
            ? null
            : await db
                .PastMeetings.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Owner == owner && p.Series == entry.Series && p.Number == entry.Number, cancellationToken);
        return new(instrument is not null, series, past);
    }
}
