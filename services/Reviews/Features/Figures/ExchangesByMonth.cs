using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>The figure 'exchanges by partner × month × kind × direction', and the one rule of what it counts.</summary>
internal static class ExchangesByMonth
{
    public static readonly FigureDefinition Definition = new(
        new Text(
            "Số trao đổi qua đường dây nóng theo đối tác, tháng, loại việc và chiều",
            "Hotline exchanges by partner, month, kind and direction"
        ),
        new Text(
            "Đếm mỗi trao đổi một lần theo trạng thái mới nhất; tháng tính theo giờ Việt Nam của thời điểm nhận (tin đến) hoặc gửi (tin đi); không tính trao đổi đã hủy và dự thảo chưa gửi.",
            "Each exchange counts once, in its newest state; the month is that of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count."
        ),
        new Text("trao đổi", "exchange"),
        new Text("Sổ trao đổi đường dây nóng", "The log of hotline exchanges")
    );
}
