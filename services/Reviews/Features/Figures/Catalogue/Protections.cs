using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Measures that protect persons: asked for, granted, refused, denied, ended.</summary>
internal sealed class Protections : Figure
{
    // Past its last day a measure has ended, whoever may have said so.
    private const string IsOver = "coalesce((state ->> 'protectedUntil')::date < (@at at time zone 'Asia/Ho_Chi_Minh')::date, false)";

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "protection",
            new Text("Biện pháp bảo vệ", "Protection"),
            new Text("Người theo biện pháp bảo vệ và đối tác", "Persons by measure of protection and partner"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Theo biện pháp của chính người đó; đã từng áp dụng: có ngày quyết định áp dụng đầu tiên.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. By the measure for the person himself; ever granted: there is a first day of a decision."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("asked", new Text("Đã đề nghị, chờ quyết định", "Asked, undecided"), "state ->> 'protection' = 'asked'"),
        Measure.Count("granted", new Text("Đang áp dụng", "Granted"), $"state ->> 'protection' = 'granted' and not {IsOver}"),
        Measure.Count("refused", new Text("Người đó từ chối", "Refused by the person"), "state ->> 'protection' = 'refusedByPerson'"),
        Measure.Count("denied", new Text("Không áp dụng", "Denied"), "state ->> 'protection' = 'denied'"),
        Measure.Count(
            "ended",
            new Text("Đã chấm dứt", "Ended"),
            $"state ->> 'protection' = 'ended' or (state ->> 'protection' = 'granted' and {IsOver})"
        ),
        Measure.Count("ever", new Text("Đã từng áp dụng", "Ever granted"), "state ->> 'protectedOn' is not null"),
    ];
}
