using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Problems;

namespace Cooperation.Gateway.Guards;

/// <summary>Every reason for which the gateway itself refuses a request.</summary>
internal sealed record GatewayProblem(int Status, string Code, Text Detail)
{
    public static readonly GatewayProblem WrongCredentials = new(
        StatusCodes.Status401Unauthorized,
        "gateway.session.wrong-credentials",
        new("Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is not right.")
    );

    public static readonly GatewayProblem NotSignedIn = new(
        StatusCodes.Status401Unauthorized,
        "gateway.session.none",
        new("Bạn chưa đăng nhập hoặc phiên làm việc đã kết thúc.", "You are not signed in, or your session has ended.")
    );

    public static readonly GatewayProblem PasswordChangeRequired = new(
        StatusCodes.Status403Forbidden,
        "identity.password-change-required",
        new("Bạn phải đổi mật khẩu trước khi làm việc khác.", "You must change your password before doing anything else.")
    );

    public static readonly GatewayProblem HeaderMissing = new(
        StatusCodes.Status403Forbidden,
        "gateway.requested-with-missing",
        new(
            "Yêu cầu thay đổi dữ liệu phải có tiêu đề X-Requested-With: api.",
            "A request that changes something needs the header X-Requested-With: api."
        )
    );

    public static readonly GatewayProblem OtherOrigin = new(
        StatusCodes.Status403Forbidden,
        "gateway.other-origin",
        new("Yêu cầu đến từ một trang web khác nên bị từ chối.", "The request comes from another site and is refused.")
    );

    public static readonly GatewayProblem DemoRefused = new(
        StatusCodes.Status403Forbidden,
        "gateway.demo-refused",
        new("Tài khoản này không được dùng các tiêu đề X-Demo-*.", "This account may not use the X-Demo-* headers.")
    );

    public static readonly GatewayProblem DemoMalformed = new(
        StatusCodes.Status400BadRequest,
        "gateway.demo-malformed",
        new(
            "X-Demo-Account phải là một tài khoản có thật và X-Demo-Time là thời điểm theo ISO 8601 trong các năm 2000–2100.",
            "X-Demo-Account must be an account that exists and X-Demo-Time a time by ISO 8601 of the years 2000–2100."
        )
    );

    public static readonly GatewayProblem NotFound = new(
        StatusCodes.Status404NotFound,
        "gateway.not-found",
        new("Không có gì ở địa chỉ này.", "There is nothing at this address.")
    );

    public static readonly GatewayProblem TooLarge = new(
        StatusCodes.Status413PayloadTooLarge,
        "gateway.too-large",
        new("Nội dung gửi lên vượt quá giới hạn cho phép.", "The body sent is over the limit.")
    );

    public static readonly GatewayProblem FileTooLarge = new(
        StatusCodes.Status413PayloadTooLarge,
        "gateway.too-large",
        new(
            "Tệp lớn hơn 25 MB nên không được nhận; không có gì được lưu. Hãy chọn tệp nhỏ hơn hoặc chia tệp rồi gửi lại.",
            "The file is larger than 25 MB and is not accepted; nothing was saved. Choose a smaller one, or send it in parts."
        )
    );

    public static readonly GatewayProblem TooMany = new(
        StatusCodes.Status429TooManyRequests,
        "gateway.too-many",
        new("Quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.", "Too many requests. Wait a moment, then try again.")
    );

    public static readonly GatewayProblem ServiceDown = new(
        StatusCodes.Status503ServiceUnavailable,
        "gateway.service-down",
        new(
            "Một phần của hệ thống đang tạm ngừng. Hãy thử lại sau ít phút.",
            "A part of the system is not running at the moment. Try again in a few minutes."
        )
    );

    public static readonly GatewayProblem ServiceFailed = new(
        StatusCodes.Status502BadGateway,
        "gateway.service-failed",
        new(
            "Một phần của hệ thống đã ngừng trả lời giữa chừng. Hãy kiểm tra xem thao tác đã được lưu chưa trước khi thử lại.",
            "A part of the system stopped answering half-way. Check whether your change was saved before trying again."
        )
    );

    public static readonly GatewayProblem ServiceSlow = new(
        StatusCodes.Status504GatewayTimeout,
        "gateway.service-slow",
        new(
            "Một phần của hệ thống không trả lời kịp. Hãy kiểm tra xem thao tác đã được lưu chưa trước khi thử lại.",
            "A part of the system did not answer in time. Check whether your change was saved before trying again."
        )
    );

    /// <summary>As a document for programs, or for people as a page.</summary>
    public Task WriteAsync(HttpContext context) =>
        PlainPage.IsWanted(context.Request)
            ? PlainPage.WriteAsync(context, this)
            : ProblemResponse.WriteAsync(context, Status, Code, Detail, context.RequestAborted);
}
