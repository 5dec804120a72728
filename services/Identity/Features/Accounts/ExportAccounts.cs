using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>GET /api/identity/accounts/export: the accounts of an administrator's own agency as a file, by user name; on record, and without anything one could sign in with.</summary>
internal static class ExportAccounts
{
    private static readonly Text Title = new("Tài khoản", "Accounts");
    private static readonly Text Disabled = new("Đã khóa", "Disabled");
    private static readonly Text Awaiting = new("Chờ duyệt", "Awaiting approval");
    private static readonly Text Refused = new("Không được duyệt", "Not approved");
    private static readonly Text FirstPassword = new("Chưa đổi mật khẩu", "Password not changed yet");
    private static readonly Text Active = new("Đang dùng", "In use");

    public static void Map(RouteGroupBuilder accounts) =>
        accounts.MapGet("/export", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(ExportAccounts));

    private static async Task<ExportFile<AccountView>> HandleAsync(
        ValidQuery<ExportChoice> choice,
        HttpContext context,
        IdentityDbContext db,
        ReferenceNames names,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var administered = db.Accounts.AsNoTracking().AdministeredBy(user).OrderBy(account => account.UserName);
        var accounts = await administered.Take(ExportLimit.Rows + 1).ToListAsync(cancellationToken);
        ExportLimit.Check("identity", accounts.Count);
        await audit.NoteAsync("accounts.export", "accountList", choice, accounts.Count, clock.GetUtcNow(), cancellationToken);
        return new()
        {
            Choice = choice,
            Title = Title,
            FileName = "accounts",
            At = clock.GetUtcNow(),
            Columns = Columns(names, VietnamTime.DateOf(clock.GetUtcNow()), RequestLanguage.Of(context)),
            Rows = accounts.Select(AccountView.Of).ToAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<AccountView>> Columns(ReferenceNames names, DateOnly day, string language)
    {
        string All(string list, IEnumerable<string> codes) => string.Join(", ", codes.Select(code => names.Of(list, code, day, language)));
        return
        [
            new(new("Tên đăng nhập", "User name"), account => account.UserName, 20),
            new(new("Họ tên", "Name"), account => account.Name, 28),
            new(new("Đơn vị", "Desk"), account => names.Of(ReferenceNames.Desk, account.Desk, day, language), 36),
            new(new("Vai trò", "Roles"), account => All("accountRole", account.Roles), 36),
            new(new("Đối tác", "Partners"), account => All(ReferenceNames.Partner, account.Partners), 20),
            new(new("Khu vực", "Areas"), account => All("area", account.Areas), 20),
            new(new("Tỉnh, thành phố", "Provinces"), account => All(ReferenceNames.Province, account.Provinces), 20),
            new(new("Trạng thái", "State"), account => StateOf(account).In(language), 20),
            new(new("Tạo lúc (giờ Việt Nam)", "Created (Viet Nam time)"), account => account.CreatedAt, 18),
        ];
    }

    private static Text StateOf(AccountView account) =>
        account.Disabled ? Disabled
        : account.Standing == AccountStanding.AwaitingApproval ? Awaiting
        : account.Standing == AccountStanding.Refused ? Refused
        : account.MustChangePassword ? FirstPassword
        : Active;
}
