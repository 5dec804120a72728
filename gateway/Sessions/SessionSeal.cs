using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Cooperation.Gateway.Sessions;

/// <summary>Seals the account beside its session, bound to it: neither a forged row nor one copied from another session opens.</summary>
internal sealed class SessionSeal(IDataProtectionProvider ring)
{
    private const string Purpose = "session";

    public string Close(Guid sessionId, AccountSnapshot account) => For(sessionId).Protect(JsonSerializer.Serialize(account));

    /// <summary>The account, or null where the row is not one of ours.</summary>
    public AccountSnapshot? Open(Session session)
    {
        try
        {
            return JsonSerializer.Deserialize<AccountSnapshot>(For(session.Id).Unprotect(session.Account));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Guid sessionId) => ring.CreateProtector(Purpose, sessionId.ToString("N"));
}
