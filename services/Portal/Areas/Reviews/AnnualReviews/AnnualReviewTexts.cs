using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>Words of annual reviews.</summary>
internal static class AnnualReviewTexts
{
    public static readonly Text Title = new("Báo cáo sơ kết, tổng kết", "Annual reviews");
    public static readonly Text New = new("Lập báo cáo", "Begin a review");
    public static readonly Text Begin = new("Lập báo cáo", "Begin");
    public static readonly Text Nothing = new("Chưa có báo cáo nào", "No review yet");
    public static readonly Text NothingText = new(
        "Báo cáo năm của từng văn kiện nằm ở đây: số liệu được đếm sẵn, chốt lại khi ký. Cơ quan thường trực hoặc cơ quan chủ trì văn kiện lập báo cáo đầu tiên.",
        "The yearly reviews of each instrument stand here: figures counted as work happens, frozen when they are signed. The standing agency, or the agency that leads the instrument, begins the first."
    );
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text Period = new("Kỳ", "Period");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text FromYear = new("Từ năm", "From the year");
    public static readonly Text ToYear = new("Đến năm", "To the year");
    public static readonly Text ToYearHint = new(
        "Sơ kết một năm: hai năm giống nhau. Tổng kết nhiều năm: không quá 20 năm.",
        "A year's review: the same year twice. A summation: twenty years at most."
    );
    public static readonly Text YearOnly = new("Nhập năm, ví dụ 2018.", "Enter a year, as 2018.");
    public static readonly Text EditionOf = new("Bản {0}", "Edition {0}");
    public static readonly Text Provisional = new("tạm tính: kỳ báo cáo chưa kết thúc", "provisional: the period is not over");
    public static readonly Text FrozenBy = new("Chốt số liệu: {0}, {1}", "Figures frozen: {0}, {1}");
    public static readonly Text SubmittedBy = new("Trình: {0}, {1}", "Submitted: {0}, {1}");
    public static readonly Text ApprovedBy = new("Duyệt: {0}, {1}", "Approved: {0}, {1}");
    public static readonly Text PublishedBy = new("Công bố: {0}, {1}", "Published: {0}, {1}");
    public static readonly Text NotSigned = new("Chưa ai ký.", "Nobody has signed yet.");
    public static readonly Text Corrected = new("Đính chính: {0}", "Corrected: {0}");
    public static readonly Text Hash = new("Mã kiểm chứng {0} · dữ liệu danh mục {1}", "Check code {0} · reference data {1}");
    public static readonly Text Verify = new("Kiểm chứng số liệu", "Verify the figures");
    public static readonly Text Agrees = new(
        "Đã kiểm chứng {0}: tính lại từ dữ liệu gốc, số liệu giống từng chữ số và văn bản không bị sửa.",
        "Verified {0}: counted again from the records, every digit is the same and the document is untouched."
    );
    public static readonly Text Differs = new(
        "Kiểm chứng {0}: KHÔNG khớp. Số liệu khác khi tính lại: {1}.",
        "Verified {0}: it does NOT agree. Figures that differ when counted again: {1}."
    );
    public static readonly Text Touched = new("văn bản đã bị sửa sau khi chốt", "the document was changed after it was frozen");
    public static readonly Text Steps = new("Bước tiếp theo", "Next steps");
    public static readonly Text NoFigures = new("Số liệu hiện ra ở đây sau khi chốt.", "The figures appear here once they are frozen.");
    public static readonly Text Quotations = new("Trích từ hồ sơ", "Quoted from the records");
    public static readonly Text QuotedAt = new("{0}, phiên bản {1}", "{0}, version {1}");
    public static readonly Text Commentary = new("Nhận xét", "Commentary");
    public static readonly Text NoText = new("Chưa có nhận xét.", "Nothing written yet.");
    public static readonly Text Write = new("Viết nhận xét", "Write");
    public static readonly Text WriteOf = new("Viết nhận xét: {0}", "Write: {0}");
    public static readonly Text By = new("{0}, {1}, {2}", "{0}, {1}, {2}");
    public static readonly Text Copied = new(
        "chép từ báo cáo năm {0} ({1}), người viết: {2}",
        "copied from the review of {0} ({1}), written by {2}"
    );
    public static readonly Text CopiedOnly = new("chưa ai xem lại", "nobody has gone through it yet");
    public static readonly Text TakenOver = new("xem lại và giữ nguyên: {0}", "gone through and left as it is: {0}");
    public static readonly Text BegunWith = new("bắt đầu từ bản {0}", "begun with what was {0}");
    public static readonly Text SideBySide = new(
        "{0} bản được viết song song, không bản nào mất. Lưu bản dưới đây để ghép chúng thành một.",
        "{0} texts were written side by side, none is lost. Save the one below to join them."
    );
    public static readonly Text InHand = new("Bản {0} đang được soạn để đính chính", "Edition {0}, a correction, is in hand");
    public static readonly Text PublishedBeside = new("Bản {0} là bản đang có hiệu lực, đã công bố", "Edition {0} is the published one");
    public static readonly Text ReturnedWhy = new("Lý do trả lại: {0}", "Why it was sent back: {0}");
    public static readonly Text WhoApproves = new(
        "Chờ duyệt: cán bộ kế hoạch hoặc bàn trung ương của cơ quan thường trực, hoặc cán bộ kế hoạch của cơ quan chủ trì ({0}), mà không viết và không trình báo cáo này.",
        "Waits for approval by a planner or the central desk of the standing agency, or a planner of the lead agency ({0}), who has neither written nor submitted any of it."
    );
    public static readonly Text NoFollowUp = new(
        "Khi chốt số liệu, văn kiện chưa có hoạt động nào của năm {0}: nếu công bố bây giờ thì không có kế hoạch tiếp theo để thông qua. Soạn dự thảo hoạt động trước khi công bố.",
        "When the figures were frozen the instrument had no activities of {0}: published now, there is no follow-up plan to adopt. Draft the activities before it is published."
    );
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Body = new("Nội dung", "Text");
    public static readonly Text Kept = new("Đã lưu.", "Saved.");
    public static readonly Text Done = new("Đã thực hiện: {0}.", "Done: {0}.");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Total = new("Tổng", "Total");
    public static readonly Text HowCounted = new("Cách tính", "How it is counted");
    public static readonly Text Editions = new("Các bản", "Editions");
    public static readonly Text Published = new("công bố {0}", "published {0}");
    public static readonly Text Compare = new("Đặt hai bản cạnh nhau", "Two editions side by side");
    public static readonly Text Compared = new("{0}: bản {1} và bản {2}", "{0}: editions {1} and {2}");
    public static readonly Text Same = new("giống nhau", "the same");
    public static readonly Text BackToReview = new("Về báo cáo", "Back to the review");
    public static readonly Text FreezeLead = new(
        "Số liệu được đếm đến mốc mà mọi dịch vụ xác nhận, rồi giữ nguyên. Hoạt động, kết luận hội nghị và dự thảo kế hoạch tiếp theo được trích nguyên văn vào báo cáo. Dịch vụ nào không trả lời thì được nêu tên và không có gì được chốt.",
        "The figures are counted up to a mark that every service confirms, and stand from then on. Activities, decisions of meetings and the drafts of the follow-up plan are quoted in their words. A service that does not answer is named, and nothing is frozen."
    );
    public static readonly Text SubmissionLead = new(
        "Báo cáo được khóa và chờ một người không viết phần nào duyệt.",
        "The review is locked and waits for somebody who wrote none of it."
    );
    public static readonly Text ApprovalLead = new(
        "Bạn duyệt báo cáo này. Người viết hoặc người trình không duyệt được.",
        "You approve this review. Whoever wrote or submitted some of it can't."
    );
    public static readonly Text PublicationLead = new(
        "Mọi cán bộ kế hoạch đọc được báo cáo; kế hoạch tiếp theo của văn kiện được thông qua theo báo cáo.",
        "All planners can read the review, and the follow-up plan of the instrument is adopted by it."
    );
    public static readonly Text CorrectionLead = new(
        "Bản đã công bố giữ nguyên; bản đính chính bắt đầu từ nội dung của nó.",
        "What is published stays as it is; the new edition begins with its texts."
    );
    public static readonly Text DroppingLead = new(
        "Dùng khi lập nhầm. Báo cáo, nhận xét và số liệu vẫn được lưu cùng lý do, kỳ báo cáo được lập lại; bản đã công bố không thay đổi.",
        "For what was begun by mistake. The review, its texts and figures stay on record with the reason, and its period is free again; a published edition does not change."
    );
    public static readonly Text DroppedWhy = new("đã hủy: {0}", "dropped: {0}");
    public static readonly Text ReturnLead = new("Báo cáo trở lại người viết.", "The review goes back to its writers.");

    public static readonly Text FromPaper = new("từ giấy tờ, không tính vào số đếm", "from paper, no part of what is counted");
    public static readonly Text PaperSays = new("{0}: {1} ({2}, {3})", "{0}: {1} ({2}, {3})");
    public static readonly Text RecordsAsFrozen = new(
        "Các bản ghi như khi chốt số liệu; trạng thái và ngày ghi lại lúc đó.",
        "The records as they were when the figures were frozen, with their state and days of then."
    );
    public static readonly Text RecordsCounted = new(
        "Được đếm {0} bản ghi mà bạn không mở được.",
        "Counted: {0} records that are not yours to open."
    );

    /// <summary>What a status is called.</summary>
    public static Text StatusOf(string status) =>
        status switch
        {
            Known.AnnualReview.Draft => new("Bản nháp", "Draft"),
            Known.AnnualReview.Frozen => new("Đã chốt số liệu", "Frozen"),
            Known.AnnualReview.Submitted => new("Chờ duyệt", "Submitted"),
            Known.AnnualReview.Returned => new("Bị trả lại", "Returned"),
            Known.AnnualReview.Approved => new("Đã duyệt", "Approved"),
            Known.AnnualReview.Published => new("Đã công bố", "Published"),
            Known.AnnualReview.Dropped => new("Đã hủy", "Dropped"),
            _ => new(status, status),
        };

    /// <summary>What a step is called.</summary>
    public static Text StepOf(string step) =>
        step switch
        {
            Known.AnnualReview.Freeze => new("Chốt số liệu", "Freeze the figures"),
            Known.AnnualReview.Submission => new("Trình duyệt", "Submit"),
            Known.AnnualReview.Approval => new("Duyệt", "Approve"),
            Known.AnnualReview.Return => new("Trả lại", "Send back"),
            Known.AnnualReview.Publication => new("Công bố", "Publish"),
            Known.AnnualReview.Correction => new("Đính chính", "Correct"),
            Known.AnnualReview.Dropping => new("Hủy (lập nhầm)", "Drop (begun by mistake)"),
            Known.AnnualReview.Commentary => Write,
            Known.AnnualReview.Begun => new("Lập báo cáo", "Begun"),
            _ => new(step, step),
        };

    /// <summary>What a step does, said before it is taken.</summary>
    public static Text LeadOf(string step) =>
        step switch
        {
            Known.AnnualReview.Freeze => FreezeLead,
            Known.AnnualReview.Submission => SubmissionLead,
            Known.AnnualReview.Approval => ApprovalLead,
            Known.AnnualReview.Return => ReturnLead,
            Known.AnnualReview.Correction => CorrectionLead,
            Known.AnnualReview.Dropping => DroppingLead,
            _ => PublicationLead,
        };

    public static Text? LabelOf(string field) =>
        field switch
        {
            "instrument" => Instrument,
            "fromYear" or "from" => FromYear,
            "toYear" or "to" => ToYear,
            "text" => Body,
            "reason" => Reason,
            _ => null,
        };
}
