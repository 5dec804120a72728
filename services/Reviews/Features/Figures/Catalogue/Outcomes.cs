using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>What exchanges led to: how they ended, arrests, rescues, investigations, returns asked for. What was not said is unknown, and not zero.</summary>
internal sealed class Outcomes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "outcomes",
            new Text("Kết quả xử lý", "Outcomes"),
            new Text("Kết quả xử lý trao đổi theo đối tác và loại việc", "Outcomes of exchanges by partner and kind"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Số người bị bắt và được giải cứu chỉ cộng các trao đổi có ghi con số; trao đổi không ghi là chưa rõ, không phải bằng không.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Persons arrested and rescued are added up over the exchanges that say a number; where none was said it is not known, which is not zero."
            ),
            GoodDirection.Neither
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("closed", new Text("Đã kết thúc", "Closed"), "closed_at is not null"),
        Measure.Count("handled", new Text("Đã xử lý", "Handled"), "state ->> 'outcome' = 'handled'"),
        Measure.Count("noAction", new Text("Không xử lý", "Without action"), "state ->> 'outcome' = 'noAction'"),
        Measure.Count("investigations", new Text("Mở điều tra", "Investigations opened"), "(state ->> 'investigationOpened')::boolean"),
        Measure.Count("repatriation", new Text("Cần hồi hương", "Return needed"), "(state ->> 'repatriationNeeded')::boolean"),
        Measure.Count("arrestsKnown", new Text("Có ghi số người bị bắt", "With arrests said"), "state ->> 'arrests' is not null"),
        Measure.Value("arrests", new Text("Người bị bắt", "Persons arrested"), "sum((state ->> 'arrests')::int)::bigint"),
        Measure.Count(
            "rescuedKnown",
            new Text("Có ghi số người được giải cứu", "With rescues said"),
            "state ->> 'personsRescued' is not null"
        ),
        Measure.Value("rescued", new Text("Người được giải cứu", "Persons rescued"), "sum((state ->> 'personsRescued')::int)::bigint"),
    ];
}
