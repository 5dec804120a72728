using Cooperation.Identity.Domain.Accounts;

namespace Cooperation.Identity.Features.Accounts;

/// <summary>An account as an administrator sees it.</summary>
internal sealed record AccountView(
    Guid Id,
    string UserName,
    string Name,
    string Agency,
    string Desk,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces,
    bool MustChangePassword,
    bool Disabled,
    AccountStanding Standing,
    string? DecisionReason,
    DateTimeOffset CreatedAt,
    long Version
)
{
    public static AccountView Of(Account account) =>
        new(
            account.Id.Value,
            account.UserName.Value,
            account.Name,
            account.Agency,
            account.Desk,
            account.Roles,
            account.Partners,
            account.Areas,
            account.Provinces,
            account.MustChangePassword,
            account.IsDisabled,
            account.Standing,
            account.DecisionReason,
            account.CreatedAt,
            account.Version
        );
}
