using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets.Catalogue;

/// <summary>T3: everybody who was received is verified and identified, and who is in need is protected and supported (plan 2018, I.2, third dash). Two ratios; whose time is not over stands apart in both.</summary>
internal sealed class PersonsIdentifiedAndSupported : Target
{
    private const string InNeed = "inNeed";
    private const string Supported = "supported";
    private const string NeedWithinLimit = "needWithinLimit";
    private const string NeedMissing = "needMissing";

    public override FigureDefinition Definition { get; } =
        new(
            "T3",
            new Text("Nạn nhân được xác minh, xác định, bảo vệ, hỗ trợ", "Persons identified, protected and supported"),
            new Text(
                "100% trường hợp đã tiếp nhận được xác minh, xác định; người có nhu cầu được bảo vệ, hỗ trợ",
                "100 % of received cases verified and identified; those in need protected and supported"
            ),
            new Text(
                "Người đã tiếp nhận: người về nước được tiếp nhận trong năm theo giờ Việt Nam. Tỷ lệ thứ nhất: người đã có kết luận là nạn nhân hoặc không phải nạn nhân, trên người đã tiếp nhận. Tỷ lệ thứ hai: người đã nhận hỗ trợ hoặc đã được áp dụng biện pháp bảo vệ, trên người có nhu cầu theo đánh giá của đơn vị đang phụ trách; khi chưa đánh giá thì mọi nạn nhân được coi là có nhu cầu; người từ chối hỗ trợ không tính. Còn trong thời hạn: chưa đạt, nhưng thời hạn xác minh thông tin ban đầu hoặc xác định nạn nhân còn chạy hoặc đang tạm dừng; không tính vào mẫu số. Chưa đạt: những người còn lại, kể cả người chưa được đề nghị xác định.",
                "Received: who came home and was received in the year, by Viet Nam time. First ratio: those with a decision, victim or no victim, of those received. Second ratio: those who took support or were granted a measure of protection, of those whom the desk in charge found to be in need; where nobody has looked at it, every victim counts as in need; who declined support does not count. Within the time limit: not there yet, but the limit for first information or for the identification is running or stands still; these are not in the denominator. Missing: all others, also those for whom nobody has asked for an identification."
            ),
            new Text("%", "%"),
            new Text("Người trong hồ sơ hồi hương", "The persons of repatriation cases"),
            GoodDirection.More,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "person";

    public override Goal Goal { get; } = new(100);

    public override Text Numerator { get; } = new("Người đã có kết luận", "Persons with a decision");

    public override Text Denominator { get; } =
        new("Người đã tiếp nhận, không kể người còn trong thời hạn", "Persons received, without those still within the time limit");

    protected override Measure Whole { get; } = Measure.Count("received", new Text("Đã tiếp nhận", "Received"));

    protected override string Counted => "met or not within_limit";

    public override IReadOnlyList<Ratio> Ratios =>
        [
            new(
                "identified",
                new Text("Đã tiếp nhận được xác minh, xác định", "Received, verified and identified"),
                TargetCounts.Numerator,
                TargetCounts.Denominator,
                TargetCounts.WithinLimit,
                TargetCounts.Missing
            ),
            new(
                "supported",
                new Text("Có nhu cầu được bảo vệ, hỗ trợ", "In need, protected and supported"),
                Supported,
                InNeed,
                NeedWithinLimit,
                NeedMissing
            ),
        ];

    public override bool IsOfYear => false;

    public override string? MonthOf =>
        "extract(month from (counted.state ->> 'receivedAt')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::int";

    public override string Sql =>
        """
            select person.*,
                state ->> 'identification' in ('victim', 'notVictim') as met,
                has_time as within_limit,
                coalesce((state ->> 'inNeed')::boolean, state ->> 'identification' = 'victim') and state ->> 'support' <> 'declined' as in_need,
                coalesce(num_nonnulls(state ->> 'supportedAt', state ->> 'protectedOn') > 0 or state ->> 'protection' = 'granted', false) as is_supported
            from (
                select fact.*, exists (
                    select from jsonb_array_elements(fact.state -> 'deadlines') deadline
                    where deadline ->> 'clock' in ('firstInformation', 'identification') and deadline ->> 'doneAt' is null
                        and coalesce((deadline ->> 'due')::timestamptz >= @at, true)
                ) as has_time
                from person_facts fact
                where direction = 'home' and (fact.state ->> 'receivedAt')::timestamptz >= @year_start
                    and (fact.state ->> 'receivedAt')::timestamptz < @year_end
                    and fact.state ->> 'receivedAt' >= @year_from_text and fact.state ->> 'receivedAt' < @year_to_text
            ) person
            """;

    public override IReadOnlyList<Measure> Parts { get; } =
    [
        Measure.Count("victims", new Text("Là nạn nhân", "Victims"), "state ->> 'identification' = 'victim'"),
        Measure.Count("notVictims", new Text("Không phải nạn nhân", "No victims"), "state ->> 'identification' = 'notVictim'"),
        Measure.Count(InNeed, new Text("Có nhu cầu", "In need"), "in_need and (is_supported or not within_limit)"),
        Measure.Count(Supported, new Text("Được bảo vệ, hỗ trợ", "Protected, supported"), "in_need and is_supported"),
        Measure.Count(
            NeedWithinLimit,
            new Text("Có nhu cầu, còn trong thời hạn", "In need, within the time limit"),
            "in_need and not is_supported and within_limit"
        ),
        Measure.Count(
            NeedMissing,
            new Text("Có nhu cầu, chưa được bảo vệ, hỗ trợ", "In need, not protected or supported"),
            "in_need and not is_supported and not within_limit"
        ),
    ];
}
