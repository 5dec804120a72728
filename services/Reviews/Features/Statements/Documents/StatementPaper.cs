using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Charts;
using Cooperation.Reviews.Features.AnnualReviews.Documents;

namespace Cooperation.Reviews.Features.Statements.Documents;

/// <summary>A statement as the ministry sends it: who asked, the tables with small counts suppressed, how each is counted, and the hash by which it is known again. Written out of what leaves alone.</summary>
internal static class StatementPaper
{
    /// <summary>What stands for a number that is suppressed.</summary>
    public const string Suppressed = "…";

    private const string Capital = "Hà Nội";
    private const int MostBars = 12;

    private static readonly Text Note = new(
        "“…”: số từ 1 đến 4, hoặc con số mà từ đó suy ra được số ấy; không công bố để bảo vệ người liên quan.",
        "‘…’: a count of 1 to 4, or a number from which that could be reckoned; not published, to protect those concerned."
    );

    public static Paper Write(Statement statement, StatementEdition edition, ReferenceNames names)
    {
        var day = DayOf(statement, edition);
        var published = edition.Published is { } text ? PublishedStatement.Read(text) : null;
        return new()
        {
            Day = day,
            Issuer = names.Of(ReferenceNames.Agency, statement.Agency, day, "vi"),
            Number = edition.SentWith,
            Place = Capital,
            Title = "Cung cấp thông tin",
            Subject =
                $"Số liệu hợp tác phòng, chống mua bán người {PeriodOf(statement)}\nFigures of cooperation against trafficking in persons, {PeriodOf(statement)}",
            Marks = edition.ApprovedAt is null ? ["Dự thảo"] : [],
            Body =
            [
                .. Top(statement, edition, names, day),
                .. (published?.Tables ?? []).Index().SelectMany(Table),
                .. End(edition, published),
            ],
            Recipients = [edition.SentTo ?? statement.Asker, $"Lưu: {statement.Reference}"],
            Foot =
                $"{statement.Reference}, bản {Number(edition.Number)} / edition {Number(edition.Number)}{(edition.PublishedHash is { } hash ? $", {hash[..16]}" : "")}",
        };
    }

    public static string PeriodOf(Statement statement) =>
        statement.FromYear == statement.ToYear ? Number(statement.FromYear) : $"{Number(statement.FromYear)}–{Number(statement.ToYear)}";

    /// <summary>A number as it leaves.</summary>
    public static string Of(PublishedCell cell) => cell.IsSuppressed ? Suppressed : DrawingWords.Number(cell.Value).Vi;

    /// <summary>Its day: when it went out, or what happened to it last.</summary>
    public static DateOnly DayOf(Statement statement, StatementEdition edition) =>
        edition.SentOn ?? CivilTime.DateOf(edition.ApprovedAt ?? edition.FrozenAt ?? statement.Timeline.Min(entry => entry.At));

    private static IEnumerable<PaperPart> Top(Statement statement, StatementEdition edition, ReferenceNames names, DateOnly day)
    {
        if (
            statement.Editions.Where(later => later.Number > edition.Number && later.SentOn is not null).MaxBy(later => later.Number) is
            { } corrected
        )
        {
            yield return new PaperNotice(
                $"Đã có bản đính chính {Number(corrected.Number)}, {PaperDates.InWords(corrected.SentOn!.Value)}: {corrected.Reason}\nCorrected by edition {Number(corrected.Number)} of {corrected.SentOn.Value:yyyy-MM-dd}."
            );
        }

        var partner = statement.Partner is { } code
            ? Both.Of(new(names.Of(ReferenceNames.Partner, code, day, "vi"), names.Of(ReferenceNames.Partner, code, day, "en")))
            : Both.Of(new("tất cả đối tác", "all partners"));
        List<PaperFact> facts =
        [
            new(Both.Of(new("Cơ quan, tổ chức yêu cầu", "Asked by")), statement.Asker),
            new(
                Both.Of(new("Ngày yêu cầu", "Asked on")),
                statement.Letter is { } letter
                    ? $"{PaperDates.InWords(statement.AskedOn)} ({letter})"
                    : PaperDates.InWords(statement.AskedOn)
            ),
            new(Both.Of(new("Nội dung yêu cầu", "Question")), statement.Question),
            new(Both.Of(new("Đối tác", "Partner")), partner),
        ];
        if (edition.Reason is { } reason)
        {
            facts.Add(new(Both.Of(new("Bản đính chính", "Corrected edition")), $"{Number(edition.Number)}: {reason}"));
        }

        yield return new PaperFacts(facts);
    }

    private static IEnumerable<PaperPart> Table((int Index, PublishedTable Item) part)
    {
        var (place, table) = part;
        yield return new PaperHeading($"{Number(place + 1)}. {Both.Of(StatementTables.NameOf(table.Code))}");
        yield return new PaperTable(
            [new(Both.Of(table.Part), 4), .. table.Years.Select(year => new PaperColumn(Number(year), 1, IsNumber: true))],
            [
                .. table.Lines.Select(line => (IReadOnlyList<string?>)[Both.Of(line.Name), .. line.Cells.Select(Of)]),
                [Both.Of(new("Tổng", "Total")), .. table.Total.Select(Of)],
            ]
        );
        if (table.Lines.Count is > 1 and <= MostBars && table.Lines.Any(line => line.Cells[^1].Value > 0))
        {
            var caption = Both.Of(new($"Năm {Number(table.Years[^1])}", Number(table.Years[^1])));
            yield return new PaperChart(
                $"{Both.Of(StatementTables.NameOf(table.Code))}, {caption}",
                [.. table.Lines.Select(line => Both.Of(line.Name))],
                [new(Number(table.Years[^1]), [.. table.Lines.Select(line => (decimal?)line.Cells[^1].Value)])],
                caption
            )
            {
                Shape = PaperChartShape.Lying,
            };
        }
    }

    private static IEnumerable<PaperPart> End(StatementEdition edition, PublishedStatement? published)
    {
        if (published is null)
        {
            yield return new PaperText(null, "số liệu");
            yield break;
        }

        if (published.Tables.Count > 0)
        {
            yield return new PaperText(Note.Vi);
            yield return new PaperText(Note.En);
        }

        yield return new PaperHeading(Both.Of(new("Cách tính", "How it is counted")));
        yield return new PaperBilingual(
            "English",
            [.. published.Tables.DistinctBy(table => table.Figure).Select(table => new PaperPair(table.Formula.Vi, table.Formula.En))]
        );
        yield return new PaperFacts([
            new(Both.Of(new("Chốt lúc", "Frozen at")), PaperDates.InShort(published.FrozenAt)),
            new(Both.Of(new("Dữ liệu danh mục", "Reference data")), published.ReferenceData),
            new("SHA-256", edition.PublishedHash),
        ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
