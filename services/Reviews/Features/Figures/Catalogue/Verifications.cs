using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Checks that exchanges led to, and those whose result is awaited.</summary>
internal sealed class Verifications : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "verifications",
            new Text("Xác minh", "Verifications"),
            new Text("Xác minh theo trao đổi, đối tác và lực lượng chủ trì", "Verifications of exchanges by partner and lead agency"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Một trao đổi có thể có nhiều lần xác minh; đang chờ là chưa có kết quả.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. An exchange may have several verifications; waiting means that there is no result yet."
            ),
            GoodDirection.Neither
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Agency];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("verified", new Text("Có xác minh", "With verification"), "(state ->> 'verifications')::int > 0"),
        Measure.Count("waiting", new Text("Còn chờ kết quả", "Waiting for a result"), "(state ->> 'verificationsOpen')::int > 0"),
        Measure.Value(
            "verifications",
            new Text("Số lần xác minh", "Verifications"),
            "coalesce(sum((state ->> 'verifications')::int), 0)::bigint"
        ),
        Measure.Value(
            "open",
            new Text("Lần chưa có kết quả", "Without result"),
            "coalesce(sum((state ->> 'verificationsOpen')::int), 0)::bigint"
        ),
    ];
}
