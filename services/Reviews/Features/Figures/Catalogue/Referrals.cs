using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Who was taken over by the home province.</summary>
internal sealed class Referrals : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "referrals",
            new Text("Chuyển về địa phương", "Referrals"),
            new Text("Người đã chuyển về địa phương theo tỉnh, thành phố", "Persons taken over by their province"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm mà tỉnh, thành phố tiếp nhận theo giờ Việt Nam.",
                "Each person counts once, in the newest state, in the year in which the province took over, by Viet Nam time."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string? CountedBy => "referredAt";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Province];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("supported", new Text("Đã nhận hỗ trợ", "Supported"), "state ->> 'supportedAt' is not null"),
        Measure.Count("settled", new Text("Đã hòa nhập", "Settled"), "status = 'settled' or state ->> 'outcome' = 'settled'"),
        Measure.Count("open", new Text("Đang theo dõi", "Followed up"), "closed_at is null"),
    ];
}
