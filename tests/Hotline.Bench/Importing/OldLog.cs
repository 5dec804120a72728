using System.Globalization;
using System.Text;

namespace Cooperation.Hotline.Bench.Importing;

/// <summary>A made-up old log: every second row mentions a person, so that protected details are written too.</summary>
internal static class OldLog
{
    /// <summary>The year of its rows, and of what the desk logs meanwhile: both take numbers of one counter.</summary>
    public const int Year = 2014;

    public static byte[] Of(int rows)
    {
        var mark = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N")[..12];
        var text = new StringBuilder("STT;Nước;Chiều;Ngày nhận;Giờ;Trích yếu;Nội dung;Họ tên;Năm sinh;Số giấy tờ\r\n");
        for (var row = 1; row <= rows; row++)
        {
            var person = row % 2 == 0 ? $"Nguyễn Thị Thử Nghiệm {row};1999;{mark}{row}" : ";;";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{mark}-{row};Campuchia;Đến;{(row % 28) + 1:00}/{(row % 12) + 1:00}/{Year};08:30;Đề nghị xác minh nhân thân, lượt {row};Phía bạn thông báo đã tiếp nhận hai phụ nữ tại khu vực cửa khẩu, đề nghị phối hợp xác minh. Nội dung dùng để đo, dòng {row}.;{person}\r\n"
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
