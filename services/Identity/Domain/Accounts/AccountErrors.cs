using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Identity.Domain.Accounts;

/// <summary>Every reason for which a change of an account is refused.</summary>
public static class AccountErrors
{
    /// <summary>The fewest characters of a password.</summary>
    public const int PasswordMinLength = 10;

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
                    $"Mật khẩu mới phải có ít nhất {PasswordMinLength} ký tự.",
                    $"A new password has at least {PasswordMinLength} characters."
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
