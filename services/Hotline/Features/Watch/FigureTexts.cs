using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>What the desk's figures count, in words.</summary>
internal static class FigureTexts
{
    public static readonly Text Definition = new(
        "Đếm các trao đổi do đơn vị đang chủ trì, nhận hoặc gửi trong các ngày đã chọn theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Đã phân loại, trả lời đúng hạn, trả lời quá hạn: chỉ tính tin đến; đúng hạn là trả lời chính thức không sau hạn trả lời. Đang mở và đã kết thúc: tính cả tin đến và tin đi, theo trạng thái lúc đếm.",
        "Counts the exchanges that the desk leads now, received or sent on the days chosen, by Viet Nam time; voided ones and drafts do not count. Classified, answered in time and answered late are of incoming exchanges only; in time means that the final answer was not after it was due. Open and closed are of both directions, as they stand at the time of counting."
    );
}
