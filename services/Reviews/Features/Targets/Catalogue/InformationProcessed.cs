using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets.Catalogue;

/// <summary>T2b: all information that comes in is classified and processed (plan 2018, I.2, second dash). Classified, processed and verified by law are three ratios, counted beside it.</summary>
internal sealed class InformationProcessed : Target
{
    public override FigureDefinition Definition { get; } =
        new(
            "T2b",
            new Text("Tin được phân loại, xử lý", "Information processed"),
            new Text(
                "100% thông tin chuyển đến được phân loại, xử lý; có dấu hiệu tội phạm thì xác minh theo luật",
                "100 % of information is classified and processed; with signs of crime, verified by law"
            ),
            new Text(
                "Tử số: tin đã phân loại, và đã kết thúc hoặc đã xác minh xong. Mẫu số: tin đến trong năm theo giờ Việt Nam, cộng tin đến của các năm trước mà đầu năm chưa kết thúc; không tính tin đã hủy. Còn trong thời hạn: chưa đạt nhưng chưa đến hạn trả lời. Chưa đạt: các tin còn lại, kể cả tin không có hạn. Ba tỷ lệ riêng: đã phân loại và đã kết thúc trên tất cả các tin; đã xác minh xong trên các tin có dấu hiệu tội phạm.",
                "Numerator: items classified, and closed or verified to the end. Denominator: items received in the year (Viet Nam time), plus those of earlier years that were not closed when it began; voided ones do not count. Within the time limit: not there yet, but the answer is not due yet. Missing: all others, also those without a limit. Three ratios apart: classified and closed of all items; verified to the end of those with signs of crime."
            ),
            new Text("%", "%"),
            new Text("Sổ trao đổi đường dây nóng", "The log of hotline exchanges"),
            GoodDirection.More,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "exchange";

    public override Goal Goal { get; } = new(100);

    public override Text Numerator { get; } =
        new("Tin đã phân loại và đã kết thúc hoặc đã xác minh", "Items classified, and closed or verified");

    public override Text Denominator { get; } =
        new("Tin nhận trong kỳ cộng tin kỳ trước chuyển sang", "Items received in the period plus carried over");

    public override bool IsOfYear => false;

    // What was carried over came in another year.
    public override string? MonthOf => "case when counted.year = @year then counted.month end";

    public override string Sql =>
        """
            select item.*, is_classified and (closed_at is not null or is_verified) as met, coalesce(due_at >= @at, false) as within_limit
            from (
                select fact.*, state ->> 'classifiedAt' is not null as is_classified,
                    coalesce((state ->> 'signsOfCrime')::boolean, false) as has_signs,
                    (state ->> 'verifications')::int > 0 and (state ->> 'verificationsOpen')::int = 0 as is_verified
                from exchange_facts fact
                where direction = 'incoming' and year <= @year and (year = @year or closed_at is null or closed_at >= @year_start)
            ) item
            """;

    public override IReadOnlyList<Measure> Parts { get; } =
    [
        Measure.Count("classified", new Text("Đã phân loại", "Classified"), "is_classified"),
        Measure.Count("closed", new Text("Đã kết thúc", "Closed"), "closed_at is not null"),
        Measure.Count("signsOfCrime", new Text("Có dấu hiệu tội phạm", "With signs of crime"), "has_signs"),
        Measure.Count(
            "verified",
            new Text("Có dấu hiệu tội phạm, đã xác minh", "With signs of crime, verified"),
            "has_signs and is_verified"
        ),
    ];
}
