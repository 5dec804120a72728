using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>The figure 'reply times by partner and direction', and the one rule of what it counts.</summary>
internal static class ReplyTimes
{
    public static readonly FigureDefinition Definition = new(
        new Text("Thời gian trả lời theo đối tác", "Reply times by partner"),
        new Text(
            "Đếm các trao đổi cần trả lời trong năm theo giờ Việt Nam. Tin đến: ta trả lời đối tác; tin đi: đối tác trả lời ta. Thời gian tính liên tục từ khi nhận hoặc gửi đến khi xác nhận hoặc trả lời chính thức; trung vị và phân vị 90 chỉ tính các trao đổi đã có trả lời. Đúng hạn: đã trả lời chính thức và chưa lần nào quá hạn. Trả lời quá hạn: đã có lần trả lời sau hạn, hoặc bị thu hồi khi đã hết hạn mà chưa trả lời; mở lại, thu hồi hay trả lời lần nữa không xóa việc quá hạn. Kết thúc không trả lời: kết thúc khi còn phải trả lời mà chưa trả lời lần nào. Đang chờ: có bên còn chờ trả lời; trao đổi đã thu hồi hoặc đã kết thúc thì không ai chờ. Không tính trao đổi đã hủy và dự thảo.",
            "Counts the exchanges of the year (Viet Nam time) to which an answer is owed. Incoming: we answer the partner; outgoing: the partner answers us. Time runs without a break from receipt or sending to confirmation or final answer; median and 90th percentile are of those answered. In time: answered for good and never late. Answered late: once answered after it was due, or recalled when the time was over and no answer given; reopening, recall or another answer do not undo it. Closed unanswered: closed while an answer was owed and none was ever given. Waiting: somebody waits for the answer; nobody waits for what was recalled or closed. Voided exchanges and drafts do not count."
        ),
        new Text("giờ", "hour"),
        new Text("Sổ trao đổi đường dây nóng", "The log of hotline exchanges")
    );
}
