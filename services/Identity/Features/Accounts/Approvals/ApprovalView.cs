using Cooperation.Identity.Domain.Accounts;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>A request as it lies before who decides on it.</summary>
internal sealed record ApprovalView(
    Guid Id,
    string UserName,
    string Name,
    string Desk,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces,
    string AskedBy,
    DateTimeOffset AskedAt,
    long Version
)
{
    public static ApprovalView Of(Account account, string askedBy) =>
        new(
            account.Id.Value,
            account.UserName.Value,
            account.Name,
            account.Desk,
            account.Roles,
            account.Partners,
            account.Areas,
            account.Provinces,
            askedBy,
            account.CreatedAt,
            account.Version
        );
}
