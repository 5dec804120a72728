using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Identity.Domain.Accounts;

/// <summary>Every reason for which a change of an account is refused.</summary>
public static class AccountErrors
{
    internal static DomainException UserNameMalformed() =>
        new(
            new DomainError(
                "identity.account.user-name-malformed",
                Invalid,
                new Text(
                    "Tên đăng nhập gồm 3 đến 64 chữ cái không dấu, chữ số và các ký tự . _ - @.",
                    "A user name has 3 to 64 letters without accents, digits and . _ - @."
                ),
                "userName"
            )
        );

    internal static DomainException UserNameTaken() =>
        new(
            new DomainError(
                "identity.account.user-name-taken",
                Conflict,
                new Text("Tên đăng nhập này đã có người dùng.", "This user name is taken."),
                "userName"
            )
        );

    internal static DomainException RoleRequired() =>
        new(
            new DomainError(
                "identity.account.role-required",
                Invalid,
                new Text("Tài khoản phải có ít nhất một vai trò.", "An account needs at least one role."),
                "roles"
            )
        );

    internal static DomainException RoleUnknown(IReadOnlyList<string> allowed) =>
        new(
            new DomainError(
                "identity.account.role-unknown",
                Invalid,
                new Text(
                    $"Vai trò không hợp lệ. Các vai trò được phép: {string.Join(", ", allowed)}.",
                    $"Unknown role. Allowed: {string.Join(", ", allowed)}."
                ),
                "roles"
            )
        );

    internal static DomainException DemoNotAllowed() =>
        new(
            new DomainError(
                "identity.account.demo-not-allowed",
                Forbidden,
                new Text(
                    "Tài khoản nạp dữ liệu mẫu chỉ được tạo cùng dữ liệu mẫu.",
                    "The account of the demo loader exists only beside demo data."
                )
            )
        );

    internal static DomainException DeskUnknown() =>
        new(
            new DomainError(
                "identity.account.desk-unknown",
                Invalid,
                new Text("Đơn vị này không có trong cơ quan của bạn.", "Your agency has no such desk."),
                "desk"
            )
        );

    internal static DomainException RolesNotForDesk(Text wrong, Text allowed) =>
        new(
            new DomainError(
                "identity.account.roles-not-for-desk",
                Invalid,
                allowed.Vi.Length == 0
                    ? new Text("Đơn vị này không được cấp vai trò nào.", "No role may be given at this desk.")
                    : new Text(
                        $"Đơn vị này không có vai trò: {wrong.Vi}. Ở đây chỉ cấp được: {allowed.Vi}.",
                        $"This desk has no such role: {wrong.En}. What may be given here: {allowed.En}."
                    ),
                "roles"
            )
        );

    internal static DomainException NotAwaiting() =>
        new(
            new DomainError(
                "identity.account.not-awaiting",
                Conflict,
                new Text("Tài khoản này không còn chờ duyệt.", "This account does not await approval any more.")
            )
        );

    internal static DomainException OwnRequest() =>
        new(
            new DomainError(
                "identity.account.own-request",
                Forbidden,
                new Text("Người đề nghị cấp tài khoản không được tự duyệt.", "Whoever asked for an account may not decide on it.")
            )
        );

    internal static DomainException NotYoursToDecide() =>
        new(
            new DomainError(
                "identity.account.not-yours-to-decide",
                Forbidden,
                new Text(
                    "Tài khoản này do người khác duyệt: người của chính đơn vị đó, hoặc của đơn vị cấp trên khi đơn vị chưa có ai.",
                    "Somebody else decides on this account: a person of that desk, or of the desk above while it has nobody."
                )
            )
        );

    internal static DomainException AlreadyDisabled() =>
        new(
            new DomainError(
                "identity.account.already-disabled",
                Conflict,
                new Text("Tài khoản đã bị vô hiệu hóa.", "The account is disabled already.")
            )
        );

    internal static DomainException NotOneself() =>
        new(
            new DomainError(
                "identity.account.not-oneself",
                Rule,
                new Text("Không thể tự vô hiệu hóa tài khoản của chính mình.", "Nobody may disable their own account.")
            )
        );

    internal static DomainException PasswordWrong() =>
        new(
            new DomainError(
                "identity.password.wrong",
                Invalid,
                new Text("Mật khẩu hiện tại không đúng.", "The present password is not right."),
                "current"
            )
        );

    internal static DomainException PasswordTooShort() =>
        new(
            new DomainError(
                "identity.password.too-short",
                Invalid,
                new Text(
                    $"Mật khẩu mới phải có ít nhất {PasswordLength.Least} ký tự.",
                    $"A new password has at least {PasswordLength.Least} characters."
                ),
                "new"
            )
        );

    internal static DomainException PasswordGuessable() =>
        new(
            new DomainError(
                "identity.password.guessable",
                Invalid,
                new Text(
                    "Mật khẩu này quá dễ đoán: toàn từ hoặc dãy thường gặp (aaaa, 1234, qwerty, matkhau). Hãy dùng một câu của riêng bạn.",
                    "This password is too easy to guess: nothing but common words or sequences (aaaa, 1234, qwerty, password). Use a sentence of your own."
                ),
                "new"
            )
        );

    internal static DomainException PasswordNames() =>
        new(
            new DomainError(
                "identity.password.names",
                Invalid,
                new Text(
                    "Mật khẩu không được chứa tên đăng nhập hoặc tên, mã của cơ quan, đơn vị.",
                    "A password may not hold the user name, nor name or code of the agency or desk."
                ),
                "new"
            )
        );

    internal static DomainException PasswordSame() =>
        new(
            new DomainError(
                "identity.password.same",
                Invalid,
                new Text(
                    "Mật khẩu mới phải khác mật khẩu hiện tại và tên đăng nhập.",
                    "A new password differs from the present one and from the user name."
                ),
                "new"
            )
        );
}
