using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whose identity a hotline desk still holds.</summary>
internal sealed class IdentitiesAwaited : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "identities-awaited",
            new Text("Chờ bàn giao nhân thân", "Identity awaited"),
            new Text("Người mà thông tin nhân thân còn ở đơn vị đường dây nóng", "Persons whose identity a hotline desk still holds"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Chỉ tính người mà thông tin nhân thân chưa được bàn giao cho hồ sơ hồi hương.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Only those whose identity was not yet handed over to the case."
            ),
            GoodDirection.Less
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact where state ->> 'identityHeldBy' is not null";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Desk];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
    ];
}
