using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Negotiations;
using Cooperation.Agreements.Features.Projects;
using Cooperation.Agreements.Features.Reviews;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Papers;

/// <summary>Out of what the brief of a partner is written: what its reader sees of it, no more than goes on a page of each.</summary>
internal sealed record PartnerBrief(Partner Partner, CodeNames Names, DateTimeOffset At)
{
    // More of each is never read: one page holds less.
    private const int MostInstruments = 20;
    private const int MostLines = 5;

    // What goes into a line of the narrow columns.
    private const int LettersOfTitle = 26;
    private const int LettersOfUnit = 26;

    public required IReadOnlyList<Instrument> Instruments { get; init; }

    public required IReadOnlyList<(string Status, bool Late, int Count)> Counts { get; init; }

    public required IReadOnlyList<Activity> Late { get; init; }

    public required IReadOnlyList<Review> Reviews { get; init; }

    public required IReadOnlyList<KnownMeeting> Meetings { get; init; }

    public required int Negotiations { get; init; }

    public required int Projects { get; init; }

    /// <summary>Figures that whoever asks quotes: none is reckoned here.</summary>
    public IReadOnlyList<QuotedFigure> Figures { get; init; } = [];

    private DateOnly Today => CivilTime.DateOf(At);

    private string Name => Names.Of(ReferenceNames.Partner, Partner.Code, At);

    public static async Task<PartnerBrief> ReadAsync(
        AgreementsDbContext db,
        CurrentUser user,
        Partner partner,
        CodeNames names,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var (code, today) = (partner.Code, CivilTime.DateOf(at));
        var activities = db.ActivitiesSeenBy(user)
            .AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(a => a.Partner == code && a.Year == today.Year);
        var counts = await activities
            .Where(a => a.Status != ActivityStatus.Draft)
            .GroupBy(a => new { a.Status, Late = a.Due < today })
            .Select(group => new
            {
                group.Key.Status,
                group.Key.Late,
                Count = group.Count(),
            })
            .ToListAsync(cancellationToken);
        return new(partner, names, at)
        {
            Instruments = await db
                .Instruments.AsNoTracking()
                .IgnoreAutoIncludes()
                .SeenBy(user)
                .Where(i => i.Partner == code)
                .OrderBy(i => i.SignedOn ?? DateOnly.MaxValue)
                .ThenBy(i => i.Code)
                .Take(MostInstruments)
                .ToListAsync(cancellationToken),
            Counts = [.. counts.Select(row => (row.Status, row.Late, row.Count))],
            Late = await activities
                .Where(a => a.Due < today && (a.Status == ActivityStatus.Agreed || a.Status == ActivityStatus.Running))
                .OrderBy(a => a.Due)
                .Take(MostLines)
                .ToListAsync(cancellationToken),
            Reviews = await db.ReviewsSeenBy(user)
                .AsNoTracking()
                .IgnoreAutoIncludes()
                .Where(r => r.Partner == code && (r.Status == ReviewStatus.Due || r.Status == ReviewStatus.Proposed))
                .OrderBy(r => r.DueOn)
                .Take(MostLines)
                .ToListAsync(cancellationToken),
            Meetings = await db
                .Meetings.AsNoTracking()
                .Where(m => m.FirstDay >= today && db.Instruments.SeenBy(user).Any(i => i.Code == m.Instrument && i.Partner == code))
                .OrderBy(m => m.FirstDay)
                .Take(MostLines)
                .ToListAsync(cancellationToken),
            Negotiations = await db.NegotiationsSeenBy(user).CountAsync(n => n.Partner == code, cancellationToken),
            Projects = await db
                .Projects.SeenBy(user)
                .CountAsync(p => p.Partners.Contains(code) && p.Status == ProjectStatus.Running, cancellationToken),
        };
    }

    public Paper Write(PaperDesk desk)
    {
        var page = new BriefPage();
        page.Take((5 * BriefPage.Heading) + BriefPage.TableHead);
        var (counted, figures) = (Counted(), QuotedFigures());
        page.Take(BriefPage.OfText(counted));
        page.Take(figures.Sum(line => BriefPage.OfText(line.Text ?? "")));
        var instruments = page.Fit(Instruments, i => BriefPage.OfRow(TitleOf(i), LettersOfTitle), keep: 150);
        var coming = page.Fit(Coming(), BriefPage.OfText, keep: 90);
        var units = page.Fit(FocalPoints(), fact => BriefPage.OfRow(fact.Name, LettersOfUnit), keep: 40);
        var late = page.Fit(Late.Select(LateLine).ToList(), BriefPage.OfText, keep: 0);
        return new()
        {
            Day = Today,
            Superior = desk.AboveOn(Names, At),
            Issuer = desk.IssuerOn(Names, At),
            Number = null,
            Place = desk.PlaceOn(Names, At),
            Title = "Tóm tắt",
            Subject = $"Hợp tác phòng, chống mua bán người với {Name}",
            Body =
            [
                new PaperHeading("1. Văn kiện"),
                Instruments.Count == 0 ? new PaperText(null, "văn kiện") : InstrumentTable(instruments),
                .. instruments.Count < Instruments.Count
                    ?
                    [
                        new PaperText(
                            string.Create(CultureInfo.InvariantCulture, $"Và {Instruments.Count - instruments.Count} văn kiện khác.")
                        ),
                    ]
                    : (PaperPart[])[],
                new PaperHeading(string.Create(CultureInfo.InvariantCulture, $"2. Hoạt động năm {Today.Year}")),
                new PaperText(counted),
                .. late.Select(line => new PaperText(line)),
                new PaperHeading("3. Việc sắp tới"),
                .. coming.Select(line => new PaperText(line)),
                new PaperHeading("4. Đầu mối"),
                new PaperFacts(units),
                new PaperHeading("5. Số liệu đường dây nóng và hồi hương"),
                .. figures,
            ],
            Foot = $"{Partner.Code} · Lập từ hệ thống lúc {PaperDates.InShort(At)}",
        };
    }

    private string LateLine(Activity late) =>
        $"– Quá hạn: {late.Title} ({late.Reference}), hạn {Short(late.Due)}, {PaperDesk.AgencyOn(Names, late.Owner, At)}";

    private static string TitleOf(Instrument i) => $"{i.Title} ({i.Code}){(i.Unverified ? " – chưa kiểm chứng" : "")}";

    private PaperTable InstrumentTable(IReadOnlyList<Instrument> shown) =>
        new(
            [new("Văn kiện", 5), new("Ký", 2), new("Hiệu lực", 2), new("Tình trạng", 2), new("Chủ trì", 3)],
            [
                .. shown.Select(i =>
                    (IReadOnlyList<string?>)
                        [
                            TitleOf(i),
                            i.SignedOn is { } signed ? Short(signed) : "–",
                            i.InForceOn is { } force ? Short(force) + (i.IsNoticeMissing ? " (thiếu thông báo)" : "") : "–",
                            Names.Of("instrumentStatus", i.Status, At),
                            PaperDesk.AgencyOn(Names, i.LeadAgency, At),
                        ]
                ),
            ]
        );

    // Reckoned by Reviews; where none is quoted, whoever prints the brief sees that they are missing. Those of a day share their line: all of it goes on one page.
    private IReadOnlyList<PaperText> QuotedFigures() =>
        Figures.Count == 0
            ? [new PaperText(null, "lấy từ mục Đánh giá, tổng hợp")]
            :
            [
                .. Figures
                    .GroupBy(figure => figure.AsOf)
                    .OrderBy(day => day.Key)
                    .Select(day => new PaperText(
                        $"{string.Join("; ", day.Select(figure => $"{figure.Name}: {figure.Value}"))} (tính đến {Short(day.Key)}{SourcesOf(day)})."
                    )),
            ];

    private static string SourcesOf(IEnumerable<QuotedFigure> figures) =>
        string.Join(", ", figures.Select(figure => figure.Source).OfType<string>().Distinct(StringComparer.Ordinal))
            is { Length: > 0 } named
            ? $"; nguồn: {named}"
            : "";

    private string Counted()
    {
        int Of(Func<(string Status, bool Late, int Count), bool> which) => Counts.Where(which).Sum(row => row.Count);
        var all = Of(_ => true);
        return all == 0
            ? "Chưa có hoạt động nào được thống nhất cho năm nay."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{all} hoạt động: {Of(row => row.Status == ActivityStatus.Done)} đã hoàn thành, {Of(row => ActivityLife.IsOpen(row.Status) && !row.Late)} đang thực hiện, {Of(row => ActivityLife.IsOpen(row.Status) && row.Late)} quá hạn, {Of(row => row.Status == ActivityStatus.Dropped)} không thực hiện. Dự án đang thực hiện: {Projects}. Đàm phán: {Negotiations}."
            );
    }

    private IReadOnlyList<string> Coming()
    {
        var lines = Instruments
            .Where(i => i.EndedOn is null && i.Term.WarningOn(Today) is not null)
            .Select(i => (On: i.Term.EndOn(Today), Text: $"{i.Code}: {(i.Term.IsOverOn(Today) ? "đã hết thời hạn" : "sắp hết thời hạn")}"))
            .Concat(
                Reviews.Select(r =>
                    (
                        On: (DateOnly?)r.DueOn,
                        Text: $"{r.Instrument}: {Names.Of("reviewKind", r.Kind, At).ToLower(CultureInfo.GetCultureInfo("vi-VN"))}{(r.DueOn < Today ? ", quá hạn" : "")}"
                    )
                )
            )
            .Concat(Meetings.Select(m => (On: m.FirstDay, Text: $"{Names.Of("meetingSeries", m.Series, At)} ({m.Reference})")))
            .OrderBy(line => line.On ?? DateOnly.MinValue)
            .Take(MostLines)
            .ToList();
        return lines.Count == 0
            ? ["Không có mốc nào sắp đến hạn."]
            : [.. lines.Select(line => $"– {(line.On is { } on ? Short(on) + ": " : "")}{line.Text}")];
    }

    private IReadOnlyList<PaperFact> FocalPoints()
    {
        var units = Partner.Units.Where(unit => unit.ValidTo is null || unit.ValidTo >= Today).Take(MostLines).ToList();
        return units.Count == 0
            ? [new("Đơn vị phía bạn", null)]
            :
            [
                .. units.Select(unit => new PaperFact(
                    unit.Name,
                    Partner.FocalPoints.FirstOrDefault(point =>
                        point.UnitId == unit.Id && (point.ValidTo is null || point.ValidTo >= Today)
                    )
                        is { } point
                        ? string.Join(", ", new[] { point.Office, point.Telephone, point.Email }.OfType<string>())
                        : null
                )),
            ];
    }

    private static string Short(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

/// <summary>A figure that somebody quotes.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it says.</param>
/// <param name="AsOf">The day on which it was taken.</param>
/// <param name="Source">Where from.</param>
internal sealed record QuotedFigure(string Name, string Value, DateOnly AsOf, string? Source);
