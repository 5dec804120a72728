using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>Words of the review calendar, a review and its forms.</summary>
internal static class ReviewTexts
{
    public static readonly Text Title = new("Lịch sơ kết, tổng kết", "Review calendar");
    public static readonly Text Nothing = new("Chưa có kỳ sơ kết, tổng kết nào", "No reviews yet");
    public static readonly Text NothingText = new(
        "Hội nghị thường niên, sơ kết, tổng kết của từng văn kiện được liệt kê tại đây theo hạn; kỳ mới được đưa vào lịch từ trang của văn kiện.",
        "Annual conferences and reviews of each instrument are listed here by the day they are due; one is put on the calendar at its instrument."
    );
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text Kind = new("Loại", "Kind");
    public static readonly Text Years = new("Nhìn lại", "Looks back on");
    public static readonly Text Due = new("Hạn", "Due");
    public static readonly Text Year = new("Năm", "Year");
    public static readonly Text YearHint = new("Năm cuối được nhìn lại", "The last year that it looks back on");
    public static readonly Text FromYear = new("Từ năm", "From year");
    public static readonly Text FromYearHint = new(
        "Để trống: theo loại (hội nghị thường niên: cùng năm; 5 năm, 10 năm: lùi lại)",
        "Left empty: as the kind says"
    );
    public static readonly Text DueHint = new("Để trống: ngày cuối năm", "Left empty: the last day of the year");
    public static readonly Text Host = new("Nước chủ nhà", "Host");
    public static readonly Text HostProposed = new("đề xuất luân phiên", "proposed by rotation");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Overdue = new("quá hạn", "overdue");
    public static readonly Text OnlyOverdue = new("Quá hạn", "Overdue");
    public static readonly Text Yes = new("Chỉ kỳ quá hạn", "Overdue ones only");
    public static readonly Text No = new("Chỉ kỳ chưa quá hạn", "Those not overdue only");
    public static readonly Text Held = new("Ngày tổ chức", "Held on");
    public static readonly Text HeldProposed = new("Ngày của cuộc họp", "Day of the meeting");
    public static readonly Text Meeting = new("Cuộc họp", "Meeting");
    public static readonly Text NoMeeting = new("Không gắn với cuộc họp nào trong hệ thống", "At no meeting that stands in the system");
    public static readonly Text ToConfirm = new(
        "Cuộc họp {0} đã diễn ra và có thể là kỳ này. Cán bộ kế hoạch xác nhận, hoặc ghi không phải cuộc họp này.",
        "The meeting {0} was held and may be this review. A planner confirms it, or says that it is another."
    );
    public static readonly Text Missing = new("Còn thiếu", "What is missing");
    public static readonly Text Steps = new("Việc tiếp theo", "What comes next");
    public static readonly Text Conclusions = new("Kết luận", "Conclusions");
    public static readonly Text NoConclusions = new("Chưa ghi kết luận.", "Nothing is concluded yet.");
    public static readonly Text ConcludedOn = new("Ngày kết luận", "Concluded on");
    public static readonly Text FollowUp = new("Kế hoạch tiếp theo", "The plan that follows");
    public static readonly Text FollowUpOf = new("Kế hoạch năm {0}", "Plan for {0}");
    public static readonly Text NoFollowUp = new("Chưa có hoạt động nào cho năm {0}.", "No activity for {0} yet.");
    public static readonly Text OpenFollowUp = new("Mở các hoạt động năm {0}", "Open the activities of {0}");
    public static readonly Text AdoptedOn = new("Thông qua ngày", "Adopted on");
    public static readonly Text FollowUpYear = new("Năm của kế hoạch tiếp theo", "Year of the plan that follows");
    public static readonly Text FollowUpHint = new(
        "Mỗi dòng một hoạt động dự thảo: tên; cơ quan thực hiện; hạn; chỉ tiêu; mục tiêu; đơn vị đối tác. Có thể ghi sau.",
        "One draft activity a line: title; owner; due; indicator; goal; partner's unit. It may be entered later."
    );
    public static readonly Text Proposals = new("Đề xuất sửa đổi, bổ sung", "Proposed amendments");
    public static readonly Text ProposalsHint = new(
        "Mỗi dòng một đề xuất, có thể bắt đầu bằng số điều: “5: bổ sung đầu mối”.",
        "One proposal a line; it may begin with the article: “5: add focal points”."
    );
    public static readonly Text ProposalsCounted = new(
        "{0} đề xuất, mở cho cơ quan tham gia đàm phán.",
        "{0} proposals, open to those who negotiate."
    );
    public static readonly Text Article = new("Điều {0}", "Article {0}");
    public static readonly Text NewArticle = new("Điều mới", "New article");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text On = new("Ngày", "Day");
    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Plan = new("Đưa vào lịch", "Put on the calendar");
    public static readonly Text PlanTitle = new("Đưa kỳ sơ kết, tổng kết vào lịch", "Put a review on the calendar");
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Saved = new("Đã lưu.", "Saved.");
    public static readonly Text OfInstrument = new("Sơ kết, tổng kết", "Reviews");
    public static readonly Text One = new("Kỳ sơ kết, tổng kết", "Review");
    public static readonly Text All = new("Các kỳ sơ kết, tổng kết của văn kiện này", "Reviews of this instrument");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "kind" => Kind,
            "year" => Year,
            "fromYear" => FromYear,
            "due" => Due,
            "host" => Host,
            "on" => On,
            "meeting" => Meeting,
            "note" => Note,
            "reason" => Reason,
            "conclusions" => Conclusions,
            "followUpYear" => FollowUpYear,
            "activities" => FollowUp,
            "proposals" => Proposals,
            _ => null,
        };
}
