using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Reviews.Home;

/// <summary>Words of a planner's day.</summary>
internal static class ReviewHomeTexts
{
    public static readonly Text Title = new("Công việc đánh giá, báo cáo", "Reviews and reports today");
    public static readonly Text Due = new("Việc cần làm", "What is due");
    public static readonly Text Missing = new("Còn thiếu", "What is missing");
    public static readonly Text Changed = new("Mới trong 7 ngày", "New in the last seven days");
    public static readonly Text Ways = new("Đi tới", "Ways on");
    public static readonly Text NothingDue = new("Không có việc nào đang chờ bạn.", "Nothing waits for you.");
    public static readonly Text NothingMissing = new("Không thiếu báo cáo nào.", "No report is missing.");
    public static readonly Text NothingNew = new("Không có gì thay đổi từ {0}.", "Nothing has changed since {0}.");
    public static readonly Text Moved = new("Số liệu biến động", "Figures that moved");
    public static readonly Text MovedHint = new(
        "Số bản ghi có ngày trong 7 ngày qua; trong ngoặc: 7 ngày trước đó.",
        "Records dated in the last seven days; in brackets those of the seven days before."
    );
    public static readonly Text WeekBefore = new("({0})", "({0})");
    public static readonly Text NoPartner = new("Không có đối tác", "Without a partner");
    public static readonly Text Steps = new("Báo cáo, văn bản cung cấp, số liệu nhập", "Reviews, reports, statements, values entered");
    public static readonly Text OwnMissing = new("{0}: chưa gửi báo cáo, hạn {1}.", "{0}: your report has not been sent, due on {1}.");
    public static readonly Text Write = new("Viết báo cáo", "Write it");
    public static readonly Text GoOn = new("Soạn tiếp", "Go on");
    public static readonly Text WaitsForAcceptance = new("chờ tổng hợp", "waits to be taken over");
    public static readonly Text OpenReview = new("báo cáo năm: {0}", "annual review: {0}");
    public static readonly Text MissingOf = new(
        "{0}: {1} cơ quan, địa phương chưa gửi",
        "{0}: {1} agencies and provinces have not reported"
    );
    public static readonly Text Published = new("Báo cáo đã công bố", "Published reviews");
    public static readonly Text NonePublished = new("Chưa có báo cáo nào được công bố.", "No review is published yet.");
}
