using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>What the desk's figures count, in words.</summary>
internal static class FigureTexts
{
    public static readonly Text Definition = new(
        "Đếm các trao đổi do đơn vị đang chủ trì, nhận hoặc gửi trong các ngày đã chọn theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Đã phân loại, trả lời đúng hạn, trả lời quá hạn, kết thúc không trả lời: chỉ tính tin đến, theo đồng hồ trả lời của từng trao đổi. Quá hạn là đã có lần trả lời chính thức sau hạn, hoặc bị thu hồi khi đã hết hạn mà chưa trả lời; thu hồi, mở lại hay trả lời lần nữa không xóa việc quá hạn. Kết thúc không trả lời là kết thúc khi còn phải trả lời mà chưa trả lời lần nào. Đang mở và đã kết thúc: tính cả tin đến và tin đi, theo trạng thái lúc đếm.",
        "Counts the exchanges that the desk leads now, received or sent on the days chosen, by Viet Nam time; voided ones and drafts do not count. Classified, answered in time, answered late and closed unanswered are of incoming exchanges only, by the answer clocks of each. Late means that a final answer once came after it was due, or that the exchange was recalled when its time was over and no answer given; recall, reopening or another answer do not undo it. Closed unanswered means closed while an answer was owed and none was ever given. Open and closed are of both directions, as they stand at the time of counting."
    );
}
