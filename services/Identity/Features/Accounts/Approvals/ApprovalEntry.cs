using Cooperation.Identity.Domain.Accounts;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>What the audit says of a request and of its end: roles, desk and who asked, in codes and keys (R22).</summary>
internal static class ApprovalEntry
{
    public static string Of(Account account) =>
        $"roles {string.Join(", ", account.Roles)}; desk {account.Desk}; asked by {account.AskedBy?.ToString() ?? "the server"}";

    public static string Of(Account account, string because) => $"{Of(account)}; {because}";
}
