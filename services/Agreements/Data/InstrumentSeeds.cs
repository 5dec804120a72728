using System.Text.Json;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>Adds the instruments of seeds/plan that are not there yet, and announces them. One that is there is kept by its planners, whatever the file says now.</summary>
internal static class InstrumentSeeds
{
    /// <summary>Written by nobody: the plan's own data.</summary>
    internal static readonly Officer Plan = new(Guid.Empty, "Chương trình 130/CP", Agencies.Police, "CA-VP130");

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private static string File => Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "instruments.json");

    public static async Task AddMissingAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var at = db.GetService<Demonstration>().LoadedAt;
        var known = await db.Instruments.Select(instrument => instrument.Code).ToListAsync(cancellationToken);
        db.AddRange(Read().ExceptBy(known, row => row.Terms.Code, StringComparer.Ordinal).Select(row => Instrument.Load(row, Plan, at)));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What the file has, an amendment as an instrument of its own.</summary>
    internal static IReadOnlyList<KnownInstrument> Read() =>
        [.. JsonSerializer.Deserialize<Rows>(System.IO.File.ReadAllText(File), Names)!.Instruments.SelectMany(row => row.Known())];

    /// <summary>What the file says beside: it lies in no table, for nobody changes it.</summary>
    public static PlanRemarks Remarks() =>
        new(
            JsonSerializer
                .Deserialize<Rows>(System.IO.File.ReadAllText(File), Names)!
                .Instruments.ToDictionary(row => row.Code, row => row.Remark, StringComparer.Ordinal)
        );

    private sealed record Rows(IReadOnlyList<Row> Instruments);

    private sealed record Row(
        string Code,
        string Partner,
        string Kind,
        string Status2018,
        DateOnly? Status2018Since,
        string Title,
        string TitleEnglish,
        bool TitleUnverified,
        DateOnly SignedOn,
        Words? SignedAt,
        DateOnly? InForceOn,
        Notice? EntryNotice,
        string LeadVietNam,
        IReadOnlyList<string> TakingPart,
        Words? LeadPartner,
        IReadOnlyList<string> Sources,
        IReadOnlyList<Amendment>? Amendments,
        IReadOnlyList<Beside>? Related,
        Words? Note
    )
    {
        public PlanRemark Remark =>
            new(
                Note?.Text,
                [.. (Related ?? []).Select(paper => new RelatedPaper(paper.Code, paper.Title.Text, paper.Year, paper.Unverified))]
            );

        private IReadOnlyList<Amendment> Chain => [.. (Amendments ?? []).OrderBy(amendment => amendment.SignedOn)];

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
                    TakingPart = [.. TakingPart.SelectMany(MembersOf).Where(agency => agency != LeadVietNam).Distinct()],
                },
                Standings = [.. Standings],
                LeadAgency = LeadVietNam,
                PartnerLead = LeadPartner?.Vi,
                SignedOn = SignedOn,
                SignedAt = SignedAt?.Vi,
                InForceOn = InForceOn,
                ForceGround = EntryNotice is null ? ForceGrounds.Unverified : ForceGrounds.Notice,
                NoticeNumber = EntryNotice?.Number,
                NoticeOn = EntryNotice?.Date,
                Text =
                [
                    TextVersion.Of(SignedOn, amendment: null, []),
                    .. Chain.Select(amendment =>
                        TextVersion.Of(amendment.InForceOn ?? amendment.SignedOn, amendment.Code, [], amendment.InForceOn is null)
                    ),
                ],
                AmendedBy = [.. Chain.Select(amendment => amendment.Code)],
                Unverified = TitleUnverified || InForceOn is null,
                Sources = Sources,
            };
            foreach (var amendment in Chain)
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
                        TakingPart = [.. TakingPart.SelectMany(MembersOf).Where(agency => agency != LeadVietNam).Distinct()],
                        Amends = Code,
                    },
                    Standings = [(InstrumentStatus.SignedByBothSides, amendment.SignedOn)],
                    LeadAgency = LeadVietNam,
                    PartnerLead = LeadPartner?.Vi,
                    SignedOn = amendment.SignedOn,
                    SignedAt = amendment.SignedAt?.Vi,
                    Text = [TextVersion.Of(amendment.SignedOn, amendment: null, [])],
                    Unverified = true, // When it entered into force is not known.
                    Sources = Sources,
                };
            }
        }

        // What was signed and holds in 2018 was in force before it came under review; where that day is not known, it is taken for that of the signature.
        private IEnumerable<(string Status, DateOnly Since)> Standings =>
            [
                (InstrumentStatus.SignedByBothSides, SignedOn),
                (InstrumentStatus.InForce, InForceOn ?? SignedOn),
                .. Status2018Since is { } since ? [(Status2018, since)] : ((string, DateOnly)[])[],
            ];

        // 'Hiệp định' with another state is a treaty (law 108/2016/QH13, article 2).
        private static string KindOf(string kind) => kind == "agreement" ? InstrumentKinds.Treaty : kind;

        // The plan names a steering committee whose members take part.
        private static IReadOnlyList<string> MembersOf(string body) =>
            Members.Value[body].Select(member => member.Agency).ToList() is { Count: > 0 } members ? members : [body];
    }

    private static readonly Lazy<ILookup<string, Member>> Members = new(() =>
        SeedFiles.Read<Member>("agency-members.csv").ToLookup(member => member.Body, StringComparer.Ordinal)
    );

    private sealed record Member(string Body, string Agency);

    private sealed record Amendment(
        string Code,
        string Title,
        string TitleEnglish,
        DateOnly SignedOn,
        Words? SignedAt,
        DateOnly? InForceOn
    );

    private sealed record Words(string Vi, string En)
    {
        public Text Text => new(Vi, En);
    }

    private sealed record Beside(string Code, Words Title, int Year, bool Unverified);

    private sealed record Notice(string Number, DateOnly Date);
}
