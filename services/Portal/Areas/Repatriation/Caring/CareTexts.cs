using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Caring;

/// <summary>Words of visits, supports and consents.</summary>
internal static class CareTexts
{
    public static readonly Text Title = new("Thăm hỏi, hỗ trợ, đồng ý", "Visits, supports, consents");
    public static readonly Text None = new(
        "Chưa có lần thăm hỏi, việc hỗ trợ hay sự đồng ý nào.",
        "No visit, support or consent is written down yet."
    );
    public static readonly Text AddVisit = new("Hẹn thăm hỏi", "Plan a visit");
    public static readonly Text AddSupport = new("Ghi việc hỗ trợ", "Write down a support");
    public static readonly Text AddConsent = new("Ghi sự đồng ý", "Write down a consent");
    public static readonly Text Move = new("Ghi kết quả", "Write down what became of it");
    public static readonly Text Save = new("Ghi lại", "Save");
    public static readonly Text WriteNew = new("Ghi mục mới", "Write down a new one");
    public static readonly Text NoNames = new(
        "Không ghi tên, nơi ở, số giấy tờ, số điện thoại.",
        "No names, places to live, paper numbers or telephone numbers."
    );
    public static readonly Text Kind = new("Loại", "Kind");
    public static readonly Text What = new("Nội dung", "What");
    public static readonly Text State = new("Tình trạng", "State");
    public static readonly Text To = new("Kết quả", "What became of it");
    public static readonly Text Answer = new("Trả lời", "Answer");
    public static readonly Text GivenBy = new("Ai trả lời", "Who answers");
    public static readonly Text On = new("Ngày", "Day");
    public static readonly Text Due = new("Hẹn ngày", "Due on");
    public static readonly Text DueOn = new("hẹn {0}", "due {0}");
    public static readonly Text Late = new("quá {0} ngày", "{0} days late");
    public static readonly Text NextDue = new("Lần thăm hỏi tới: {0}", "Next visit: {0}");
    public static readonly Text Provider = new("Cơ quan, tổ chức thực hiện", "Office or organisation");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text NotOpen = new(
        "Mục này đã được ghi kết quả hoặc người này đã chuyển cho đơn vị khác: nội dung vừa nhập còn nguyên dưới đây để sao chép; nếu cần, ghi một mục mới.",
        "What became of this was written down meanwhile, or the person is in other hands: what was typed stands below to be copied; where it is needed, write down a new one."
    );
    public static readonly Text MinorHint = new(
        "Người chưa thành niên: người đại diện hợp pháp đồng ý thay.",
        "A minor: the guardian agrees for him."
    );
    public static readonly Text Counts = new("{0} quá hạn · {1} đến hạn trong 14 ngày", "{0} late · {1} due within 14 days");
    public static readonly Text NothingDue = new("Không có việc nào quá hạn hoặc sắp đến hạn", "Nothing is late or due soon");
    public static readonly Text NothingDueText = new(
        "Lần thăm hỏi, việc hỗ trợ đến hẹn và biện pháp bảo vệ sắp hết ngày sẽ hiện ở đây.",
        "Visits and supports that come due and protections that end soon appear here."
    );
    public static readonly Text MoreDue = new("Các mục tiếp theo", "More of them");
    public static readonly Text StillPlanned = new(
        "Còn {0} việc thăm hỏi, hỗ trợ đã hẹn (gần nhất {1}): khi kết thúc, việc còn hẹn không còn được tính đến hạn hay trễ. Việc nào vẫn làm thì hẹn lại sau khi kết thúc.",
        "{0} visits or supports are still planned (the nearest on {1}): once it is over they count as due or late no more. What is still wanted is planned anew afterwards."
    );
    public static readonly Text Lapsed = new("hẹn trước khi kết thúc, không còn tính hạn", "planned before it was over, due no more");
    public static readonly Text Outcome = new("Tình hình", "How the person is");
    public static readonly Text OutcomeHint = new("Bắt buộc khi đã thăm hỏi", "Needed where the visit was made");
    public static readonly Text Result = new("Kết quả cụ thể", "Result");
    public static readonly Text ResultHint = new("Bắt buộc khi đã xong", "Needed where it is completed");
    public static readonly Text ResultOfVisit = new("Điều cần theo dõi tiếp", "What to look after next");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text ReasonHint = new(
        "Bắt buộc khi không thực hiện, dừng, từ chối hoặc rút lại.",
        "Needed where it is missed, stopped, refused or withdrawn."
    );
    public static readonly Text Next = new("Hẹn lần sau", "Next visit on");
    public static readonly Text DueTitle = new("Thăm hỏi, hỗ trợ và bảo vệ đến hạn", "Visits, supports and protections that are due");
    public static readonly Text ProtectionEnds = new("Biện pháp bảo vệ hết ngày", "Protection ends");

    public static Text AddOf(string type) =>
        type switch
        {
            Known.Care.Visit => AddVisit,
            Known.Care.Support => AddSupport,
            _ => AddConsent,
        };

    public static Text? LabelOf(string field) =>
        field switch
        {
            "kind" => Kind,
            "to" => To,
            "givenBy" => GivenBy,
            "on" => On,
            "due" => Due,
            "provider" => Provider,
            "note" => Note,
            "outcome" => Outcome,
            "result" => Result,
            "reason" => Reason,
            "next" => Next,
            _ => null,
        };
}
