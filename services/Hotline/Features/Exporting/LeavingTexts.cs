using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>What may leave in a file of the texts of exchanges; each whose text does is noted as exported by the user before any of it goes out (R24).</summary>
internal sealed class LeavingTexts(HotlineDbContext db, CurrentUser user, DateTimeOffset at)
{
    /// <summary>So many are read at once.</summary>
    public const int Batch = 500;

    // One file is one reading, also where an exchange has several lines in it and they fall into several batches.
    private readonly HashSet<Guid> noted = [];

    /// <param name="ids">Whose texts.</param>
    /// <param name="mayRead">Whether the user may read it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<Guid, LeavingText>> ReadAsync(
        IEnumerable<Guid> ids,
        Func<Guid, bool> mayRead,
        CancellationToken cancellationToken
    )
    {
        var asked = ids.Distinct().Select(id => new ExchangeId(id)).ToArray();
        var exchanges = await db
            .Exchanges.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(e => asked.Contains(e.Id))
            .Select(e => new
            {
                Marked = new MarkedExchange(e.Id, e.Thread, e.Entry.Partner, e.ReceivedOrSentAt),
                Text = new CaseText(e.Entry.OfficialNumber, e.Entry.Subject, e.Entry.Summary, e.Entry.Translation),
                e.Entry.Handling,
            })
            .ToListAsync(cancellationToken);
        var handling = await db.HandlingOfAsync([.. exchanges.Select(e => e.Marked)], cancellationToken);
        var leaving = exchanges.ToDictionary(
            e => e.Marked.Id.Value,
            e =>
            {
                var refusal = handling[e.Marked.Id].ExportRefusal();
                return new LeavingText(e.Handling, mayRead(e.Marked.Id.Value) && refusal is null ? e.Text : null, refusal);
            }
        );
        await db.NoteAsync(
            [
                .. leaving
                    .Where(e => e.Value.Text is not null && noted.Add(e.Key))
                    .Select(e => Reading.OfExport(new ExchangeId(e.Key), user.AsOfficer(), at)),
            ],
            cancellationToken
        );
        return leaving;
    }
}

/// <param name="Handling">The handling it was given.</param>
/// <param name="Text">Its case text, where the user may read it and its handling lets it out.</param>
/// <param name="Refusal">Why its handling keeps it in; then nothing but reference and handling is written.</param>
internal sealed record LeavingText(string Handling, CaseText? Text, DomainError? Refusal);
