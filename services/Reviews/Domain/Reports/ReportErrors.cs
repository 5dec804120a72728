using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Reviews.Domain.Reports;

/// <summary>Every reason for which something of a periodic report is refused.</summary>
public static class ReportErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("reviews.report");

    private static readonly Dictionary<string, Text> Statuses = new(StringComparer.Ordinal)
    {
        [ReportStatus.Awaited] = new("đang chờ", "awaited"),
        [ReportStatus.Draft] = new("đang soạn", "a draft"),
        [ReportStatus.Submitted] = new("đã gửi", "submitted"),
        [ReportStatus.Returned] = new("bị trả lại", "returned"),
        [ReportStatus.Accepted] = new("đã tổng hợp", "taken over"),
    };

    /// <summary>The step is not open at this status.</summary>
    public static DomainError StepNotOpen(string status) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Báo cáo {Statuses[status].Vi}: chưa hoặc không còn thực hiện được bước này.",
            $"The report is {Statuses[status].En}: this step is not open now."
        );

    /// <summary>It is closed to its agency, and why.</summary>
    public static DomainError Locked(ReportLock locked, ReportTerm term)
    {
        ArgumentNullException.ThrowIfNull(locked);
        ArgumentNullException.ThrowIfNull(term);
        return locked.Why switch
        {
            ReportLock.Waiting => Entry.Error(
                "locked",
                Conflict,
                $"Báo cáo đã gửi ngày {Vi(locked.At)} và đang chờ cơ quan thường trực xem. Muốn sửa, đề nghị cơ quan thường trực trả lại.",
                $"The report was sent on {En(locked.At)} and the standing agency is looking at it. To change it, ask for it back."
            ),
            ReportLock.TakenOver => Entry.Error(
                "locked",
                Conflict,
                $"Báo cáo đã được {locked.By} tổng hợp vào báo cáo chung ngày {Vi(locked.At)}. Muốn đính chính, đề nghị cơ quan thường trực trả lại.",
                $"The report was taken over into the whole by {locked.By} on {En(locked.At)}. To correct it, ask the standing agency for it back."
            ),
            _ => Entry.Error(
                "locked",
                Rule,
                $"Kỳ báo cáo đã khóa sau ngày {Vi(term.LocksOn)} (hạn gửi {Vi(term.ClosesOn)}{(term.IsUnverified ? ", chưa kiểm chứng" : "")}). Cơ quan thường trực có thể mở lại cho cơ quan báo cáo.",
                $"The period was locked after {En(term.LocksOn)} (due on {En(term.ClosesOn)}{(term.IsUnverified ? ", unverified" : "")}). The standing agency can open it again for the agency that reports."
            ),
        };
    }

    /// <summary>The period is not over.</summary>
    public static DomainError PeriodNotOver(DateOnly to) =>
        Entry.Error(
            "period-not-over",
            Rule,
            $"Kỳ báo cáo kéo dài đến hết ngày {Vi(to)}: gửi khi kỳ đã hết.",
            $"The period lasts until {En(to)}: the report is sent when it is over."
        );

    /// <summary>It says nothing of what was done.</summary>
    public static DomainError ResultsRequired() =>
        Entry.Error("results-required", Invalid, "Phải ghi kết quả thực hiện.", "What was done is required.", "results");

    /// <summary>No such period.</summary>
    public static DomainError PeriodUnknown() =>
        Entry.Error(
            "period-unknown",
            Invalid,
            "Kỳ báo cáo là quý (2018-Q1), 6 tháng (2018-H1), năm (2018) hoặc ngày của báo cáo đột xuất (2018-07-30).",
            "A period is a quarter (2018-Q1), six months (2018-H1), a year (2018) or the day of an ad hoc report (2018-07-30).",
            "period"
        );

    /// <summary>The period lies ahead.</summary>
    public static DomainError PeriodAhead() =>
        Entry.Error("period-ahead", Invalid, "Kỳ báo cáo này chưa bắt đầu.", "This period has not begun.", "period");

    /// <summary>The user's agency does not report.</summary>
    public static DomainError NotYours() =>
        Entry.Error(
            "not-yours",
            Forbidden,
            "Người lập kế hoạch viết báo cáo của cơ quan hoặc tỉnh mình, nếu cơ quan ấy phải báo cáo; cơ quan thường trực trả lại, tổng hợp và nhắc.",
            "Planners write the report of their own agency or province, where it has to report; the standing agency returns, takes over and reminds."
        );

    /// <summary>There is one already.</summary>
    public static DomainError Exists(string reference) =>
        Entry.Error(
            "exists",
            Conflict,
            $"Đã có báo cáo {reference} cho kỳ này.",
            $"There is report {reference} for this period already.",
            "period"
        );

    /// <summary>There is one already.</summary>
    public static DomainError Exists() =>
        Entry.Error("exists", Conflict, "Đã có báo cáo cho kỳ này.", "There is a report for this period already.", "period");

    /// <summary>Nobody takes over what he sent himself.</summary>
    public static DomainError OwnReport() =>
        Entry.Error(
            "own-report",
            Rule,
            "Người tổng hợp phải là người khác với người gửi báo cáo.",
            "Whoever takes a report over is another person than whoever sent it."
        );

    /// <summary>All have reported or were reminded today.</summary>
    public static DomainError NobodyToRemind() =>
        Entry.Error(
            "nobody-to-remind",
            Conflict,
            "Không có cơ quan nào phải nhắc: tất cả đã gửi, hoặc đã được nhắc trong hôm nay.",
            "There is nobody to remind: all have sent theirs, or were reminded today."
        );

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Vi(DateTimeOffset? at) => at is { } when ? Vi(Platform.Domain.Calendar.CivilTime.DateOf(when)) : "";

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string En(DateTimeOffset? at) => at is { } when ? En(Platform.Domain.Calendar.CivilTime.DateOf(when)) : "";
}
