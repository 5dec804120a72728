using System.Text.Json;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>Adds the tracks of seeds/plan that are not there yet, each with its instrument as it stood on each day of 2018, and opens the track of whatever else is on the table.</summary>
internal static class NegotiationSeeds
{
    private static readonly Officer Plan = new(Guid.Empty, "Chương trình 130/CP", Agencies.Police, "CA-VP130");

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private static string File => Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "negotiations.json");

    public static async Task AddMissingAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var at = db.GetService<Demonstration>().LoadedAt;
        var known = await db.Instruments.Select(instrument => instrument.Code).ToListAsync(cancellationToken);
        foreach (var track in Read().Where(track => !known.Contains(track.Code)))
        {
            var instrument = Instrument.Load(track.Known(), Plan, at);
            db.AddRange(instrument, Negotiation.Begin(instrument, Plan, at));
        }

        await db.SaveChangesAsync(cancellationToken);
        var tracked = await db.Negotiations.Select(n => n.Instrument).ToListAsync(cancellationToken);
        var untracked = await db.Instruments.AsSplitQuery().Where(i => !tracked.Contains(i.Code)).ToListAsync(cancellationToken);
        db.AddRange(untracked.Where(i => Negotiation.IsOpen(i.Status)).Select(i => Negotiation.Begin(i, Plan, at)));
        await db.SaveChangesAsync(cancellationToken);
    }

    internal static IReadOnlyList<Track> Read() => JsonSerializer.Deserialize<Rows>(System.IO.File.ReadAllText(File), Names)!.Tracks;

    internal sealed record Rows(IReadOnlyList<Track> Tracks);

    internal sealed record Track(
        string Code,
        string Partner,
        string Lead,
        Words Title,
        IReadOnlyList<Stood> StatusOn,
        IReadOnlyList<string> Sources,
        bool Unverified
    )
    {
        public KnownInstrument Known()
        {
            var signed = StatusOn.FirstOrDefault(stood => stood.Status == InstrumentStatus.SignedByBothSides);
            return new()
            {
                Terms = new()
                {
                    Code = Code,
                    Partner = Partner,
                    Kind = InstrumentKinds.Memorandum,
                    Title = Title.Vi,
                    TitleEnglish = Title.En,
                },
                Standings = [.. StatusOn.Select(stood => (stood.Status, stood.Date))],
                LeadAgency = Lead,
                SignedOn = signed?.Date,
                SignedAt = signed?.Place?.Vi,
                Text = signed is null ? [] : [TextVersion.Of(signed.Date, amendment: null, [])],
                Unverified = Unverified,
                Sources = Sources,
            };
        }
    }

    internal sealed record Stood(DateOnly Date, string Status, Words? Place);

    internal sealed record Words(string Vi, string En);
}
