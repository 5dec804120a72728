using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges;

/// <summary>Words of the time limits: what is late, by which rule, and how it was counted.</summary>
internal static class ClockTexts
{
    public static readonly Text LateTitle = new("Trễ hạn", "Late");
    public static readonly Text LateCount = new("{0} trễ", "{0} late");
    public static readonly Text SoonCount = new("{0} sắp đến hạn", "{0} due soon");
    public static readonly Text Nothing = new("Không có việc trễ hoặc sắp đến hạn", "Nothing is late or due soon");
    public static readonly Text NothingText = new(
        "Việc quá hạn phân loại, báo đã nhận, trả lời hoặc xác minh sẽ hiện ở đây, xếp theo đơn vị.",
        "What is late to be classified, acknowledged, answered or verified appears here, by desk."
    );
    public static readonly Text All = new("Tất cả {0}", "All {0}");
    public static readonly Text AllDesks = new("Mọi đơn vị", "All desks");
    public static readonly Text Pages = new("Chuyển trang", "Pages");
    public static readonly Text Shown = new(
        "{0} trao đổi trên trang này, hạn sớm nhất trước",
        "{0} exchanges on this page, the earliest limit first"
    );
    public static readonly Text Next = new("Hạn muộn hơn", "Later limits");
    public static readonly Text MorePaused = new("Xem thêm việc đang tạm dừng", "More that is paused");
    public static readonly Text Clock = new("Thời hạn", "Time limit");
    public static readonly Text Due = new("Đến hạn", "Due");
    public static readonly Text Warned = new("Nhắc đơn vị {0}", "Desk warned {0}");
    public static readonly Text Escalated = new("Báo chỉ huy {0}", "Supervisor told {0}");

    public static readonly Text HowCounted = new("Cách tính: {0}", "How it was counted: {0}");
    public static readonly Text Others = new("Các thời hạn của trao đổi", "Time limits of this exchange");
    public static readonly Text Nearest = new("Hạn gần nhất", "Nearest limit");
    public static readonly Text From = new("Tính từ {0}", "Counted from {0}");
    public static readonly Text WarnAt = new("nhắc lúc {0}", "warning {0}");
    public static readonly Text MetAt = new("lúc {0}; hạn là {1}", "at {0}; it was due {1}");
    public static readonly Text Source = new("Căn cứ: {0}", "Source: {0}");
    public static readonly Text Instrument = new("theo văn kiện {0}", "set by instrument {0}");
    public static readonly Text Incomplete = new(
        "Chưa có lịch nghỉ của một năm trong khoảng này: kết quả chỉ là ước tính.",
        "The holidays of a year in it are not known: this is an estimate."
    );
    public static readonly Text Corrected = new(
        "Lịch nghỉ đã được sửa sau khi tính; hạn đã ghi vẫn giữ nguyên.",
        "Holidays were corrected after it was counted; the time that was set still holds."
    );
    public static readonly Text Day = new("Ngày", "Day");
    public static readonly Text Counts = new("Tính", "Counts");
    public static readonly Text Why = new("Lý do", "Why");
    public static readonly Text Yes = new("có", "yes");
    public static readonly Text No = new("không", "no");
    public static readonly Text Hours = new("{0} giờ", "{0} h");
    public static readonly Text PausedSince = new("Tạm dừng từ {0}", "Paused since {0}");
    public static readonly Text PausedFromTo = new("Tạm dừng {0} – {1}", "Paused {0} – {1}");
    public static readonly Text Pause = new("Tạm dừng", "Pause");
    public static readonly Text PauseTitle = new("Tạm dừng thời hạn", "Pause a time limit");
    public static readonly Text PauseSays = new(
        "Trong lúc tạm dừng, thời hạn này không tính và không ai bị nhắc. Khi tính tiếp, hạn lùi theo thời gian đã dừng. Lý do và tên bạn hiện cạnh thời hạn.",
        "While it is paused the limit does not run and nobody is warned. Once resumed it ends later by as long as it stood. The reason and your name stand beside it."
    );
    public static readonly Text PauseDone = new("Đã tạm dừng thời hạn.", "The time limit is paused.");
    public static readonly Text Resume = new("Tính tiếp", "Resume");
    public static readonly Text ResumeTitle = new("Tính tiếp thời hạn", "Resume a time limit");
    public static readonly Text ResumeSays = new(
        "Hạn được tính lại ngay, bỏ qua thời gian đã dừng; nếu vẫn không kịp, đơn vị lại được nhắc.",
        "Its end is counted anew at once, without the time over which it stood; the desk is warned again as it draws near."
    );
    public static readonly Text ResumeDone = new("Thời hạn lại được tính.", "The time limit runs again.");
    public static readonly Text NothingRuns = new("Không có thời hạn nào đang chạy.", "No time limit is running.");
    public static readonly Text NothingStands = new("Không có thời hạn nào đang tạm dừng.", "No time limit is paused.");
    public static readonly Text PausedTitle = new("Đang tạm dừng", "Paused");
    public static readonly Text PausedText = new(
        "Không tính là trễ, xếp theo thời gian dừng lâu nhất.",
        "Not counted as late; what has stood longest comes first."
    );
    public static readonly Text Since = new("Từ lúc", "Since");
    public static readonly Text By = new("Người tạm dừng", "Paused by");

    /// <summary>What a clock waits for.</summary>
    public static Text Name(string kind, int number) =>
        kind switch
        {
            "classification" => new("Phân loại", "Classification"),
            "acknowledgement" => new("Báo đã nhận", "Acknowledgement"),
            "answer" => new("Trả lời", "Answer"),
            "verification" => new($"Xác minh số {number}", $"Verification {number}"),
            _ => new(kind, kind),
        };

    public static Text State(string state) =>
        state switch
        {
            "running" => new("đang chạy", "running"),
            "overdue" => new("quá hạn", "overdue"),
            "paused" => new("tạm dừng", "paused"),
            "metInTime" => new("xong đúng hạn", "done in time"),
            "metLate" => new("xong trễ", "done late"),
            "stopped" => new("không tính nữa", "no longer counted"),
            _ => new(state, state),
        };

    public static Text Unit(string unit, decimal amount, string calendar)
    {
        var number = amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        var both = calendar == "both";
        return unit switch
        {
            _ when amount == 0 => new("ngay, quá hạn kể từ lúc bắt đầu", "immediately, late from the beginning on"),
            "calendarHours" when amount >= 72 && amount % 24 == 0 => Unit("calendarDays", amount / 24, calendar),
            "calendarHours" => new($"{number} giờ liên tục", $"{number} hours without a break"),
            "workingHours" => new($"{number} giờ làm việc{SidesVi(both)}", $"{number} working hours{SidesEn(both)}"),
            "calendarDays" => new($"{number} ngày", $"{number} days"),
            "workingDays" => new($"{number} ngày làm việc{SidesVi(both)}", $"{number} working day(s){SidesEn(both)}"),
            "calendarMonths" => new($"{number} tháng", $"{number} month(s)"),
            _ => new($"{number} {unit}", $"{number} {unit}"),
        };
    }

    public static Text Reason(string reason) =>
        reason switch
        {
            "workday" => new("ngày làm việc", "working day"),
            "weekend" => new("nghỉ cuối tuần", "weekend"),
            "holiday" => new("nghỉ lễ", "holiday"),
            "swappedOff" => new("nghỉ hoán đổi", "day off, swapped"),
            "swappedWork" => new("làm bù", "worked in place of another day"),
            "firstDay" => new("ngày đầu không tính", "the first day does not count"),
            "paused" => new("tạm dừng", "paused"),
            "rolledOver" => new("hạn lùi đến hết ngày làm việc này", "the end moves to this working day"),
            _ => new(reason, reason),
        };

    private static string SidesVi(bool both) => both ? " của cả hai bên" : "";

    private static string SidesEn(bool both) => both ? " of both sides" : "";
}
