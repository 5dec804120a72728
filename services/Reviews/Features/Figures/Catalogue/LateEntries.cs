using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Exchanges that were logged more than a day after they came or went.</summary>
internal sealed class LateEntries : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "late-entries",
            new Text("Ghi sổ muộn", "Late entries"),
            new Text("Trao đổi ghi sổ muộn theo đối tác và đơn vị", "Exchanges logged late by partner and desk"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Ghi sổ muộn: hơn 24 giờ từ khi nhận hoặc gửi đến khi ghi vào hệ thống.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Logged late: more than 24 hours from receipt or sending to the entry."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql =>
        """
            select fact.*, greatest((extract(epoch from (state ->> 'loggedAt')::timestamptz - dated_at) / 3600)::float8, 0) as to_log
            from exchange_facts fact
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Desk];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("late", new Text("Ghi sổ muộn", "Logged late"), "to_log > 24"),
        Measure.Value(
            "medianHours",
            new Text("Trung vị đến khi ghi (giờ)", "Median to entry (hours)"),
            "percentile_cont(0.5) within group (order by to_log)"
        ),
    ];
}
