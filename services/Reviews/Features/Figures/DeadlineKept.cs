using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Whether one time limit of a return is kept: a figure for each limit, so that every number opens to the persons behind it.</summary>
/// <param name="code">What the figure is asked for by.</param>
/// <param name="clock">The time limit.</param>
/// <param name="name">What it is called.</param>
internal abstract class DeadlineKept(string code, string clock, Text name) : Figure
{
    private static readonly Dimension Keeper = Dimensions.Agency with { Name = new("Cơ quan phải thực hiện", "Agency bound by it") };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            code,
            new Text($"Thời hạn: {name.Vi}", $"Time limit: {name.En}"),
            new Text(
                $"Thời hạn “{name.Vi}” được giữ, quá hạn hoặc còn chạy, theo đối tác và cơ quan",
                $"Time limit “{name.En}” kept, late or running, by partner and agency"
            ),
            new Text(
                "Đếm mỗi người có thời hạn này một lần, vào năm báo tin theo giờ Việt Nam; nếu thời hạn bắt đầu nhiều lần thì tính lần cuối. Đúng hạn: làm xong không muộn hơn hạn, kể cả phần tạm dừng và gia hạn. Quá hạn: làm xong sau hạn, hoặc chưa xong mà hạn đã qua vào lúc hỏi. Còn chạy: chưa xong, hạn chưa qua hoặc đang tạm dừng.",
                "Each person with this limit counts once, in the year of the report by Viet Nam time; where it began several times, the last one counts. Kept: done no later than due, pauses and extensions included. Late: done after it was due, or not done and overdue at the moment asked for. Running: not done, and not yet due or paused."
            ),
            GoodDirection.More
        );

    public override string Type => "person";

    public override string Sql =>
        $"""
            select person.*,
                coalesce(limit_done <= limit_due, false) as kept,
                coalesce(limit_done > limit_due, limit_done is null and limit_due < @at, false) as late,
                limit_done is null and coalesce(limit_due >= @at, true) as running
            from (
                select fact.id, fact.reference, fact.partner, fact.direction, fact.kind, fact.urgency, fact.status, fact.area, fact.province,
                    deadline ->> 'agency' as agency, fact.desk, fact.dated_at, fact.year, fact.month, fact.acknowledged_at, fact.due_at, fact.done_at, fact.closed_at,
                    fact.state, (deadline ->> 'due')::timestamptz as limit_due, (deadline ->> 'doneAt')::timestamptz as limit_done
                from person_facts fact
                cross join lateral (
                    select entry as deadline from jsonb_array_elements(fact.state -> 'deadlines') entry
                    where entry ->> 'clock' = '{clock}' order by (entry ->> 'startedAt')::timestamptz desc limit 1
                ) last
            ) person
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Keeper];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người có thời hạn", "Persons with the limit")),
        Measure.Count("kept", new Text("Đúng hạn", "Kept"), "kept"),
        Measure.Count("late", new Text("Quá hạn", "Late"), "late"),
        Measure.Count("running", new Text("Còn chạy", "Running"), "running"),
    ];
}
