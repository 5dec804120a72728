using Cooperation.Identity.Domain.Accounts;

namespace Cooperation.Identity.Features.SignIn;

/// <summary>What the gateway may know of somebody: all that a token says, what ends a session, and how many requests for accounts wait for them.</summary>
internal sealed record KnownAccount(
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
    DateTimeOffset? PasswordChangedAt,
    Guid? PasswordChangedIn,
    int ToDecide
)
{
    public static KnownAccount Of(Account account, int toDecide) =>
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
            account.PasswordChangedAt,
            account.PasswordChangedIn,
            toDecide
        );
}
