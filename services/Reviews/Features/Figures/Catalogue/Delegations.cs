using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How delegations were named, approved and attended.</summary>
internal sealed class Delegations : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "delegation",
            "delegations",
            new Text("Đoàn dự họp", "Delegations"),
            new Text("Đoàn dự họp theo tình trạng và số người", "Delegations by state and number of members"),
            new Text(
                "Đếm mỗi đoàn một lần theo trạng thái mới nhất, vào năm phê duyệt, trước đó là năm của hạn cử người; số người cộng từ các cơ quan.",
                "Each delegation counts once, in its newest state, in the year of its approval and before that of the day by which members are named; members are added up over the agencies."
            ),
            GoodDirection.Neither
        );

    public override string Type => "delegation";

    public override string Sql => "select fact.* from delegation_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số đoàn", "Delegations")),
        Measure.Count("headNamed", new Text("Có trưởng đoàn", "With a head"), "(state ->> 'headNamed')::boolean"),
        Measure.Value(
            "proposed",
            new Text("Người được đề cử", "Proposed"),
            "coalesce(sum((select coalesce(sum((part ->> 'proposed')::int), 0) from jsonb_array_elements(state -> 'agencies') part)), 0)::bigint"
        ),
        Measure.Value(
            "approved",
            new Text("Người được phê duyệt", "Approved"),
            "coalesce(sum((select coalesce(sum((part ->> 'approved')::int), 0) from jsonb_array_elements(state -> 'agencies') part)), 0)::bigint"
        ),
        Measure.Value(
            "present",
            new Text("Người có mặt", "Present"),
            "coalesce(sum((select coalesce(sum((part ->> 'present')::int), 0) from jsonb_array_elements(state -> 'agencies') part)), 0)::bigint"
        ),
    ];
}
