using System.Globalization;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>Title and detail of every problem that the platform itself answers with, in both languages.</summary>
internal static class ProblemTexts
{
    /// <summary>The detail of an answer that does not list every error.</summary>
    public static Text AndMore(Text detail, int more) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{detail.Vi} Còn {more} lỗi nữa không liệt kê ở đây."),
            string.Create(CultureInfo.InvariantCulture, $"{detail.En} There are {more} more errors, not listed here.")
        );

    private static readonly Dictionary<string, (Text Title, Text Detail)> Texts = new(StringComparer.Ordinal)
    {
        ["request.invalid"] = (
            new("Dữ liệu không hợp lệ", "The data is not valid"),
            new("Một số trường thiếu hoặc sai; xem từng trường trong errors.", "Some fields are missing or wrong; see each in errors.")
        ),
        ["request.json"] = (
            new("Không đọc được yêu cầu", "The request can't be read"),
            new("Nội dung phải là một đối tượng JSON hợp lệ, mã hóa UTF-8.", "The body must be a valid JSON object in UTF-8.")
        ),
        ["request.if-match"] = (
            new("Không đọc được If-Match", "If-Match can't be read"),
            new(
                "If-Match phải là phiên bản trong ngoặc kép như trong ETag, ví dụ \"7\".",
                "If-Match must be the version in quotes as in ETag, for example \"7\"."
            )
        ),
        ["request.idempotency-key"] = (
            new("Idempotency-Key không hợp lệ", "Idempotency-Key is not valid"),
            new("Idempotency-Key có từ 1 đến 128 ký tự ASCII nhìn thấy được.", "Idempotency-Key has 1 to 128 visible ASCII characters.")
        ),
        ["request.400"] = (
            new("Yêu cầu không hợp lệ", "The request is not valid"),
            new("Máy chủ không đọc được yêu cầu này.", "The server can't read this request.")
        ),
        ["request.401"] = (
            new("Chưa đăng nhập", "Not signed in"),
            new("Cần đăng nhập để thực hiện yêu cầu này.", "You need to sign in to do this.")
        ),
        ["request.403"] = (
            new("Không có quyền", "Not allowed"),
            new("Tài khoản này không có quyền thực hiện yêu cầu.", "This account may not do this.")
        ),
        ["request.404"] = (
            new("Không tìm thấy", "Not found"),
            new("Không có bản ghi này, hoặc tài khoản không được xem.", "There is no such record, or this account may not see it.")
        ),
        ["request.405"] = (
            new("Phương thức không được hỗ trợ", "Method not allowed"),
            new("Địa chỉ này không nhận phương thức đã gửi.", "This address does not take the method sent.")
        ),
        ["request.409"] = (
            new("Xung đột", "Conflict"),
            new("Trạng thái hiện tại của bản ghi không cho phép.", "The record's present state does not allow this.")
        ),
        ["request.412"] = (
            new("Bản ghi đã thay đổi", "The record has changed"),
            new(
                "Bản ghi đã thay đổi sau khi được mở; hãy tải lại rồi sửa.",
                "The record has changed since you opened it; load it again, then change it."
            )
        ),
        ["request.413"] = (
            new("Nội dung quá lớn", "The body is too large"),
            new("Nội dung yêu cầu vượt quá giới hạn.", "The body of the request is over the limit.")
        ),
        ["request.415"] = (
            new("Kiểu nội dung không được hỗ trợ", "Unsupported content type"),
            new("Nội dung phải có kiểu application/json.", "The body must be of type application/json.")
        ),
        ["request.422"] = (
            new("Không thực hiện được", "Can't be done"),
            new("Một quy tắc không cho phép yêu cầu này.", "A rule speaks against this request.")
        ),
        ["request.idempotency-conflict"] = (
            new("Idempotency-Key đã được dùng", "Idempotency-Key was used before"),
            new("Khóa này đã được dùng cho một yêu cầu có nội dung khác.", "This key was used for a request with another body.")
        ),
        ["request.428"] = (
            new("Thiếu If-Match", "If-Match is missing"),
            new(
                "Khi sửa bản ghi đã có, cần gửi phiên bản đã xem trong If-Match.",
                "A change of an existing record needs the version you have seen, in If-Match."
            )
        ),
        ["request.429"] = (
            new("Quá nhiều yêu cầu", "Too many requests"),
            new("Hãy đợi một lát rồi thử lại.", "Wait a moment, then try again.")
        ),
        ["request.busy"] = (
            new("Máy chủ đang bận", "The server is busy"),
            new(
                "Đang có quá nhiều người lưu cùng lúc. Chưa có gì được lưu; hãy đợi vài giây rồi gửi lại.",
                "Too many are saving at once. Nothing was saved; wait some seconds, then send it again."
            )
        ),
        ["request.500"] = (
            new("Lỗi hệ thống", "Something went wrong here"),
            new(
                "Yêu cầu không được thực hiện và không có gì được lưu dở dang. Hãy báo mã theo dõi cho quản trị viên.",
                "The request was not carried out and nothing is half saved. Please report the trace id to the administrator."
            )
        ),
        ["request.502"] = (
            new("Dịch vụ chưa sẵn sàng", "A service is not ready"),
            new("Một dịch vụ cần thiết chưa trả lời; hãy thử lại sau.", "A service that is needed does not answer; try again later.")
        ),
        ["request.503"] = (
            new("Tạm thời gián đoạn", "Not available for the moment"),
            new("Cơ sở dữ liệu tạm thời không sẵn sàng; hãy thử lại sau.", "The database is not available for the moment; try again later.")
        ),
        ["request.504"] = (
            new("Dịch vụ không trả lời kịp", "A service did not answer in time"),
            new(
                "Một dịch vụ cần thiết không trả lời kịp; hãy thử lại sau.",
                "A service that is needed did not answer in time; try again later."
            )
        ),
        ["request.507"] = (
            new("Máy chủ hết chỗ", "The server has no room left"),
            new(
                "Máy chủ không còn chỗ để nhận tệp; không có gì được lưu. Hãy báo quản trị viên rồi gửi lại.",
                "The server has no room left to take a file; nothing was saved. Tell the administrator, then send it again."
            )
        ),
    };

    /// <summary>The code that stands for a status where nothing more exact is known.</summary>
    public static string CodeOf(int status) => $"request.{status}";

    public static Text Title(string code, int status) => Find(code, status).Title;

    public static Text Detail(string code, int status) => Find(code, status).Detail;

    public static Text StaleDetail(long current) =>
        new(
            $"Bản ghi đã thay đổi sau khi được mở: phiên bản hiện tại là {current}. Hãy tải lại rồi sửa.",
            $"The record has changed since you opened it: its present version is {current}. Load it again, then change it."
        );

    private static (Text Title, Text Detail) Find(string code, int status)
    {
        if (Texts.TryGetValue(code, out var texts) || Texts.TryGetValue(CodeOf(status), out texts))
        {
            return texts;
        }

        return Texts[status >= 500 ? "request.500" : "request.400"];
    }
}
