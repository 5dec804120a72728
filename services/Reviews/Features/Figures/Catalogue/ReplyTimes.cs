using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Reply times by partner and direction. Who waits and what was late is Hotline's word, so that both services count the same; a message of before Hotline said so is judged by its times.</summary>
internal sealed class ReplyTimes : Figure
{
    public const string Code = "reply-times";

    private const string Incoming = "incoming";

    private static readonly Dimension WhoAnswers = Dimensions.Direction with
    {
        Name = new Text("Bên trả lời", "Who answers"),
        Shown = direction => direction == Incoming ? new Text("Ta trả lời", "We answer") : new Text("Đối tác trả lời", "They answer"),
    };

    public override FigureDefinition Definition { get; } =
        new(
            Code,
            new Text("Thời gian trả lời", "Reply times"),
            new Text("Thời gian trả lời theo đối tác", "Reply times by partner"),
            new Text(
                "Đếm các trao đổi cần trả lời trong năm theo giờ Việt Nam. Tin đến: ta trả lời đối tác; tin đi: đối tác trả lời ta. Thời gian tính liên tục từ khi nhận hoặc gửi đến khi xác nhận hoặc trả lời chính thức; trung vị và phân vị 90 chỉ tính các trao đổi đã có trả lời. Đúng hạn: đã trả lời chính thức và chưa lần nào quá hạn. Trả lời quá hạn: đã có lần trả lời sau hạn, hoặc bị thu hồi khi đã hết hạn mà chưa trả lời; mở lại, thu hồi hay trả lời lần nữa không xóa việc quá hạn. Kết thúc không trả lời: kết thúc khi còn phải trả lời mà chưa trả lời lần nào. Đang chờ: có bên còn chờ trả lời; trao đổi đã thu hồi hoặc đã kết thúc thì không ai chờ. Không tính trao đổi đã hủy và dự thảo.",
                "Counts the exchanges of the year (Viet Nam time) to which an answer is owed. Incoming: we answer the partner; outgoing: the partner answers us. Time runs without a break from receipt or sending to confirmation or final answer; median and 90th percentile are of those answered. In time: answered for good and never late. Answered late: once answered after it was due, or recalled when the time was over and no answer given; reopening, recall or another answer do not undo it. Closed unanswered: closed while an answer was owed and none was ever given. Waiting: somebody waits for the answer; nobody waits for what was recalled or closed. Voided exchanges and drafts do not count."
            ),
            new Text("trao đổi; thời gian tính bằng giờ", "exchange; times in hours"),
            new Text("Sổ trao đổi đường dây nóng", "The log of hotline exchanges"),
            GoodDirection.Less,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "exchange";

    public override string Sql =>
        """
            select fact.*,
                coalesce(state ->> 'waitingFor' <> 'nobody', done_at is null and closed_at is null) as waiting,
                coalesce(state ->> 'answerTimeliness', case
                    when done_at <= due_at then 'inTime'
                    when done_at > due_at then 'late'
                    when done_at is null and closed_at is not null and state ->> 'waitingFor' is null then 'closedUnanswered'
                end) as timeliness,
                (extract(epoch from acknowledged_at - dated_at) / 3600)::float8 as to_acknowledge,
                (extract(epoch from done_at - dated_at) / 3600)::float8 as to_answer
            from exchange_facts fact
            where (state ->> 'answerExpected')::boolean
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, WhoAnswers];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("asked", new Text("Cần trả lời", "Answer owed")),
        Measure.Count("acknowledged", new Text("Đã xác nhận", "Acknowledged"), "acknowledged_at is not null"),
        Measure.Count("answered", new Text("Đã trả lời", "Answered"), "done_at is not null"),
        OfOurs("inTime", new Text("Đúng hạn", "In time"), "timeliness = 'inTime'"),
        OfOurs("late", new Text("Trả lời quá hạn", "Answered late"), "timeliness = 'late'"),
        Measure.Count("closedUnanswered", new Text("Kết thúc không trả lời", "Closed unanswered"), "timeliness = 'closedUnanswered'"),
        Measure.Count("waiting", new Text("Đang chờ", "Waiting"), "waiting"),
        OfOurs("overdue", new Text("Trong đó quá hạn", "Of these overdue"), "waiting and due_at < @at"),
        Measure.Value(
            "medianHoursToAcknowledge",
            new Text("Trung vị đến xác nhận (giờ)", "Median to acknowledgement (hours)"),
            "percentile_cont(0.5) within group (order by to_acknowledge)"
        ),
        Measure.Value(
            "medianHoursToAnswer",
            new Text("Trung vị đến trả lời (giờ)", "Median to answer (hours)"),
            "percentile_cont(0.5) within group (order by to_answer)"
        ),
        Measure.Value(
            "ninetiethHoursToAnswer",
            new Text("Phân vị 90 đến trả lời (giờ)", "90th percentile to answer (hours)"),
            "percentile_cont(0.9) within group (order by to_answer)"
        ),
    ];

    // Its first address: with the medium and the time of logging.
    public override string? FirstRecordsOf(string cell) => $"{ListExchangeRecords.Route}?{cell}&answerExpected=true";

    // The partner's answer has no due time of ours: nothing in the file, and not zero.
    private static Measure OfOurs(string code, Text name, string where) =>
        Measure.Count(code, name, where) with
        {
            HasMeaning = cell => cell.By.GetValueOrDefault(WhoAnswers.Code) is null or Incoming,
        };
}
