using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>The figure 'reply times by partner and direction', and the one rule of what it counts.</summary>
internal static class ReplyTimes
{
    public static readonly FigureDefinition Definition = new(
        new Text("Thời gian trả lời theo đối tác", "Reply times by partner"),
        new Text(
            "Đếm các trao đổi cần trả lời trong năm theo giờ Việt Nam. Tin đến: ta trả lời đối tác; tin đi: đối tác trả lời ta. Thời gian tính liên tục từ khi nhận hoặc gửi đến khi xác nhận hoặc trả lời chính thức; trung vị và phân vị 90 chỉ tính các trao đổi đã có trả lời. Đúng hạn: trả lời chính thức không sau hạn trả lời. Không tính trao đổi đã hủy và dự thảo.",
            "Counts the exchanges of the year (Viet Nam time) to which an answer is owed. Incoming: we answer the partner; outgoing: the partner answers us. Time runs without a break from receipt or sending to confirmation or final answer; median and 90th percentile are of those answered. In time: the final answer was not after it was due. Voided exchanges and drafts do not count."
        ),
        new Text("giờ", "hour"),
        new Text("Sổ trao đổi đường dây nóng", "The log of hotline exchanges")
    );
}
