using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>What somebody may choose as a password. Long rather than complicated; nothing that is tried first. Scoped.</summary>
internal sealed class PasswordRules(IdentityDbContext db, CommonPasswords common)
{
    // 'bca' stands in many a word; a code of four letters does not.
    private const int ShortestName = 4;

    public async Task RequireAsync(string chosen, Account account, CancellationToken cancellationToken)
    {
        if (chosen.EnumerateRunes().Count() < PasswordLength.Least)
        {
            throw AccountErrors.PasswordTooShort();
        }

        var folded = CommonPasswords.Fold(chosen);
        var names = (await NamesAsync(account, cancellationToken)).Select(CommonPasswords.Fold);
        if (names.Any(name => name.Length >= ShortestName && folded.Contains(name, StringComparison.Ordinal)))
        {
            throw AccountErrors.PasswordNames();
        }

        if (common.IsGuessable(chosen))
        {
            throw AccountErrors.PasswordGuessable();
        }
    }

    private async Task<IReadOnlyList<string>> NamesAsync(Account account, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.AsNoTracking().SingleAsync(agency => agency.Code == account.Agency, cancellationToken);
        var desk = await db.Desks.AsNoTracking().SingleAsync(desk => desk.Code == account.Desk, cancellationToken);
        return [account.UserName.Value, account.Name, agency.Code, agency.Vi, agency.En, agency.ShortVi ?? "", desk.Code, desk.Vi, desk.En];
    }
}
