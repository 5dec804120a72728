using System.Text.Json;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>Adds the instruments of seeds/plan that are not there yet, and announces them. One that is there is kept by its planners, whatever the file says now.</summary>
internal static class InstrumentSeeds
{
    // Written by nobody: the plan's own data.
    private static readonly Officer Plan = new(Guid.Empty, "Chương trình 130/CP", Agencies.Police, "CA-VP130");

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private static string File => Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "instruments.json");

    public static async Task AddMissingAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var at = db.GetService<TimeProvider>().GetUtcNow();
        var known = await db.Instruments.Select(instrument => instrument.Code).ToListAsync(cancellationToken);
        db.AddRange(Read().ExceptBy(known, row => row.Terms.Code, StringComparer.Ordinal).Select(row => Instrument.Load(row, Plan, at)));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What the file has, an amendment as an instrument of its own.</summary>
    internal static IReadOnlyList<KnownInstrument> Read() =>
        [.. JsonSerializer.Deserialize<Rows>(System.IO.File.ReadAllText(File), Names)!.Instruments.SelectMany(row => row.Known())];

    private sealed record Rows(IReadOnlyList<Row> Instruments);

    private sealed record Row(
        string Code,
        string Partner,
        string Kind,
        string Status2018,
        string Title,
        string TitleEnglish,
        bool TitleUnverified,
        DateOnly SignedOn,
        DateOnly? InForceOn,
        string LeadVietNam,
        IReadOnlyList<string> Sources,
        IReadOnlyList<Amendment>? Amendments
    )
    {
        public IEnumerable<KnownInstrument> Known()
        {
            yield return new KnownInstrument
            {
                Terms = new()
                {
                    Code = Code,
                    Partner = Partner,
                    Kind = KindOf(Kind),
                    Title = Title,
                    TitleEnglish = TitleEnglish,
                },
                Status = Status2018,
                StatusSince = InForceOn ?? SignedOn,
                LeadAgency = LeadVietNam,
                SignedOn = SignedOn,
                InForceOn = InForceOn,
                AmendedBy = [.. (Amendments ?? []).OrderBy(amendment => amendment.SignedOn).Select(amendment => amendment.Code)],
                Unverified = TitleUnverified || InForceOn is null,
                Sources = Sources,
            };
            foreach (var amendment in Amendments ?? [])
            {
                yield return new KnownInstrument
                {
                    Terms = new()
                    {
                        Code = amendment.Code,
                        Partner = Partner,
                        Kind = KindOf(Kind),
                        Title = amendment.Title,
                        TitleEnglish = amendment.TitleEnglish,
                        Amends = Code,
                    },
                    Status = InstrumentStatus.SignedByBothSides,
                    StatusSince = amendment.SignedOn,
                    LeadAgency = LeadVietNam,
                    SignedOn = amendment.SignedOn,
                    Unverified = true, // When it entered into force is not known.
                    Sources = Sources,
                };
            }
        }

        // 'Hiệp định' with another state is a treaty (law 108/2016/QH13, article 2).
        private static string KindOf(string kind) => kind == "agreement" ? InstrumentKinds.Treaty : kind;
    }

    private sealed record Amendment(string Code, string Title, string TitleEnglish, DateOnly SignedOn);
}
