using Cooperation.Contracts.Agreements;
using Cooperation.Meetings.Data;
using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Reactions;

/// <summary>Learns that an instrument exists: from then on meetings are announced under it. Versions do not matter: a code is an instrument's for good.</summary>
internal sealed class KnowInstrumentWhenInstrumentChanged(MeetingsDbContext db) : IReaction<InstrumentChanged>
{
    public const string Consumer = "meetings.known-instruments";

    public Task ApplyAsync(IReadOnlyList<Received<InstrumentChanged>> batch, CancellationToken cancellationToken)
    {
        var known = batch
            .Select(received => (Code: received.Message.Instrument.Value, Partner: received.Message.Partner.Value))
            .DistinctBy(instrument => instrument.Code)
            .OrderBy(instrument => instrument.Code, StringComparer.Ordinal)
            .ToArray();
        return db.Database.ExecuteSqlRawAsync(
            """
            insert into meetings.known_instruments (code, partner)
            select heard.code, heard.partner from unnest({0}, {1}) as heard(code, partner)
            on conflict do nothing
            """,
            [known.Select(instrument => instrument.Code).ToArray(), known.Select(instrument => instrument.Partner).ToArray()],
            cancellationToken
        );
    }
}
