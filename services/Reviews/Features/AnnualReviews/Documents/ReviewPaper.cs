using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Reviews.Domain.AnnualReviews;

namespace Cooperation.Reviews.Features.AnnualReviews.Documents;

/// <summary>A review as the ministry sends it: signatures on top, sections with figures, quotations and commentary, at the end how each figure is counted, up to which marks, and the hash by which it is checked.</summary>
internal static class ReviewPaper
{
    private const string Capital = "Hà Nội"; // the seat of the bodies that lead instruments

    public static Paper Write(ReviewDocument document)
    {
        var (review, edition) = (document.Review, document.Edition);
        return new()
        {
            Day = document.Day,
            Issuer = document.Agency(review.Agency).Vi,
            Number = review.Reference,
            Place = Capital,
            Title = "Báo cáo",
            Subject = $"{document.Subject.Vi}\n{document.Subject.En}",
            Marks =
            [
                .. document.IsDraft ? ["Dự thảo"] : Array.Empty<string>(),
                .. edition.Provisional ? ["Tạm tính"] : Array.Empty<string>(),
            ],
            Body =
            [
                .. Top(document),
                .. ReviewSections.List.Index().SelectMany(section => Section(document, section.Item, section.Index + 1)),
                .. End(document),
            ],
            Foot = Both.Of(
                new(
                    $"{review.Reference}, bản {Number(edition.Number)}{(document.IsDraft ? ", dự thảo" : "")}{Hash(edition.Hash, "mã kiểm chứng")}",
                    $"edition {Number(edition.Number)}{(document.IsDraft ? ", draft" : "")}"
                )
            ),
        };
    }

    private static IEnumerable<PaperPart> Top(ReviewDocument document)
    {
        if (document.Edition.DroppedWhy is { } why)
        {
            yield return new PaperNotice($"Báo cáo này đã hủy: {why}\nThis review was dropped: {why}");
        }

        List<PaperFact> facts =
        [
            new(
                Both.Of(new("Bản", "Edition")),
                document.Edition.Reason is { } reason
                    ? $"{Number(document.Edition.Number)}; đính chính / corrected: {reason}"
                    : Number(document.Edition.Number)
            ),
            .. document.Signatures.Select(signed => new PaperFact(Both.Of(signed.What), signed.Who)),
        ];
        if (document.Signatures.Count == 0)
        {
            facts.Add(new(Both.Of(new("Ký", "Signed")), Both.Of(new("chưa ai ký", "nobody has signed yet"))));
        }

        yield return new PaperFacts(facts);
    }

    private static IEnumerable<PaperPart> Section(ReviewDocument document, ReviewSection section, int place)
    {
        yield return new PaperHeading($"{Number(place)}. {Both.Of(section.Name)}");
        var tables = 0;
        foreach (var table in document.TablesOf(section.Code))
        {
            foreach (var part in FigureParts.Of(table, $"{Number(place)}.{Number(++tables)}"))
            {
                yield return part;
            }

            if (document.PapersOf(table) is { } papers)
            {
                yield return new PaperText(papers);
            }
        }

        foreach (var part in Quoted(document, section.Code).Concat(Commentary(document, section.Code)))
        {
            yield return part;
        }
    }

    private static IEnumerable<PaperPart> Quoted(ReviewDocument document, string section)
    {
        var quoted = (document.Frozen?.Quotations ?? []).Where(quotation => quotation.Section == section).ToList();
        return quoted.Count == 0
            ? []
            :
            [
                new PaperHeading(Both.Of(new("Trích từ hồ sơ", "Quoted from the records"))),
                new PaperTable(
                    [new(Both.Of(new("Hồ sơ", "Record")), 2), new(Both.Of(new("Nội dung", "Words")), 5)],
                    [
                        .. quoted.Select(quotation =>
                            (IReadOnlyList<string?>)
                                [
                                    $"{quotation.Reference}\n{Both.Of(new("phiên bản", "version"))} {Number(quotation.Version)}",
                                    quotation.Text,
                                ]
                        ),
                    ]
                ),
            ];
    }

    private static IEnumerable<PaperPart> Commentary(ReviewDocument document, string section)
    {
        yield return new PaperHeading(Both.Of(new("Nhận xét", "Commentary")));
        var texts = document.Review.LatestOf(section, document.Edition.Number);
        if (texts.Count == 0)
        {
            yield return new PaperText(null, "nhận xét");
        }

        foreach (var text in texts)
        {
            yield return new PaperText(text.Body);
            yield return new PaperText($"({document.WritersOf(text)})");
        }
    }

    private static IEnumerable<PaperPart> End(ReviewDocument document)
    {
        if (document.Frozen is not { } frozen)
        {
            yield break;
        }

        yield return new PaperAnnex("Cách tính và kiểm chứng", "Definitions and verification");
        yield return new PaperTable(
            [
                new(Both.Of(new("Số liệu", "Figure")), 3),
                new(Both.Of(new("Bản", "Ver.")), 1),
                new("Cách tính", 5),
                new("How it is counted", 5),
            ],
            [
                .. frozen
                    .Figures.DistinctBy(figure => (figure.Code, figure.Definition))
                    .Select(figure =>
                        (IReadOnlyList<string?>)
                            [
                                $"{Both.Of(figure.Name)}\n[{figure.Code}]",
                                Number(figure.Definition),
                                $"{figure.Formula.Vi} Đơn vị tính: {figure.Unit.Vi}.",
                                $"{figure.Formula.En} Unit: {figure.Unit.En}.",
                            ]
                    ),
            ]
        );
        yield return new PaperText(
            "Số liệu được đếm đến các mốc dưới đây, giống từng chữ số mỗi khi tính lại. / The figures are counted up to the marks below, and are the same to the digit each time they are counted again."
        );
        yield return new PaperFacts([
            new(Both.Of(new("Chốt lúc", "Frozen at")), PaperDates.InShort(frozen.FrozenAt)),
            new(Both.Of(new("Dữ liệu danh mục", "Reference data")), frozen.ReferenceData),
            .. frozen.Marks.Select(mark => new PaperFact(
                $"{Both.Of(new("Mốc", "Mark"))} [{mark.Owner}]",
                $"{Number(mark.Epoch)} : {Number(mark.Horizon)}"
            )),
            new("SHA-256", document.Edition.Hash),
        ]);
    }

    private static string Hash(string? hash, string name) => hash is null ? "" : $", {name} {hash[..16]}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
