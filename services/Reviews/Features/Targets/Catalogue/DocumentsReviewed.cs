using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Targets.Catalogue;

/// <summary>T5a: every signed document is reviewed on schedule and has a plan for what follows (plan 2018, I.2, fifth dash). A document counts once, however many of its reviews fall due.</summary>
internal sealed class DocumentsReviewed : Target
{
    public override FigureDefinition Definition { get; } =
        new(
            "T5a",
            new Text("Văn bản hợp tác được sơ kết, tổng kết", "Documents reviewed"),
            new Text(
                "100% văn bản hợp tác đã ký được sơ kết, tổng kết theo định kỳ và có kế hoạch phối hợp tiếp theo",
                "100 % of signed cooperation documents reviewed on schedule and with a follow-up plan"
            ),
            new Text(
                "Mẫu số: văn bản đang có hiệu lực có ít nhất một kỳ sơ kết, tổng kết hoặc hội nghị thường niên đến hạn trong năm; mỗi văn bản tính một lần, không tính kỳ đột xuất và kỳ được ghi là không tổ chức. Tử số: văn bản mà mọi kỳ đến hạn trong năm đã tổ chức không muộn hơn hạn và kế hoạch tiếp theo đã được thông qua. Còn trong thời hạn: chưa đạt nhưng mọi kỳ chưa đạt đều chưa đến hạn. Chưa đạt: các văn bản còn lại, kể cả đã tổ chức mà chưa có kế hoạch tiếp theo.",
                "Denominator: documents in force with a review, summation or annual conference that falls due in the year; each counts once, and neither what was held out of turn nor what was written down as not to be held counts. Numerator: those of which every review due in the year was held no later than its day, with the plan that follows adopted. Within the time limit: not there yet, but the day of every review that is not there lies ahead. Missing: all others, also those held without a plan that follows."
            ),
            new Text("%", "%"),
            new Text("Lịch sơ kết, tổng kết của các văn kiện hợp tác", "The calendar of reviews of the instruments"),
            GoodDirection.More,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "instrument";

    public override Goal Goal { get; } = new(100);

    public override Text Numerator { get; } =
        new(
            "Văn bản có hiệu lực đã sơ kết, tổng kết đúng kỳ và có kế hoạch tiếp theo",
            "Documents in force reviewed in their cycle and with an adopted next plan"
        );

    public override Text Denominator { get; } = new("Văn bản đến kỳ sơ kết, tổng kết", "Documents whose review falls due");

    public override bool IsOfYear => false;

    public override string Sql =>
        """
            select fact.*, due.met, due.within_limit, due.is_held, due.has_plan, due.in_time
            from instrument_facts fact
            join (
                select instrument, bool_and(in_time and has_plan) as met, bool_and((in_time and has_plan) or due_at > @at) as within_limit,
                    bool_and(is_held) as is_held, bool_and(has_plan) as has_plan, bool_and(in_time) as in_time
                from (
                    select reference as instrument, due_at, done_at is not null as is_held, coalesce(done_at < due_at, false) as in_time,
                        state ->> 'followUpAdoptedOn' is not null as has_plan
                    from review_facts
                    where year = @year and kind <> 'adHoc'
                ) review
                group by instrument
            ) due on due.instrument = fact.reference
            where fact.status in ('inForce', 'underReview', 'amended')
            """;

    public override IReadOnlyList<Measure> Parts { get; } =
    [
        Measure.Count("held", new Text("Đã tổ chức", "Held"), "is_held"),
        Measure.Count("heldLate", new Text("Đã tổ chức, muộn hơn hạn", "Held, after its day"), "is_held and not in_time"),
        Measure.Count(
            "withoutPlan",
            new Text("Đã tổ chức, chưa có kế hoạch tiếp theo", "Held, without a plan that follows"),
            "is_held and not has_plan"
        ),
    ];
}
