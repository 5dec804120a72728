using System.Security.Claims;
using System.Security.Cryptography;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace Cooperation.Portal.Kept;

/// <summary>On whose page a form stands, sealed into it: once the session has ended, nothing else of a request says so.</summary>
internal sealed class FormOwner(IDataProtectionProvider ring)
{
    /// <summary>The field of a form that says so.</summary>
    public const string Field = "__owner";

    private readonly IDataProtector seal = ring.CreateProtector("form-owner");

    /// <summary>What the form of this user carries; empty where nobody is known.</summary>
    public string Of(ClaimsPrincipal principal) =>
        principal.FindFirst("sub") is { } subject && new CurrentUser(principal).IsKnown
            ? seal.Protect($"{subject.Value}\n{subject.Issuer}")
            : "";

    /// <summary>Whose it is, as the token of the form knows him; null where it is not our form.</summary>
    public ClaimsPrincipal? In(IFormCollection sent)
    {
        try
        {
            return seal.Unprotect(sent[Field].ToString()).Split('\n') is [var subject, var issuer] && Guid.TryParse(subject, out _)
                ? new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", subject, ClaimValueTypes.String, issuer)], Field))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
