using Cooperation.Identity.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Cooperation.Identity.Features.SignIn;

/// <summary>Hashes and checks passwords with the framework's hasher (PBKDF2, HMAC-SHA512, salted); no database and no log ever sees one.</summary>
internal sealed class Passwords
{
    /// <summary>The most characters of a password: hashing takes time, and nobody shall choose how much.</summary>
    public const int MaxLength = 200;

    // What OWASP asks of PBKDF2 with SHA-512; older hashes are renewed when their owner next signs in.
    private const int Iterations = 210_000;

    private readonly PasswordHasher<Account> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly string nobodys;

    public Passwords() => nobodys = Hash(OneTimePassword.Make());

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Whether this is the account's password. Where there is no account it takes the same time to say no: a clock can't tell which names exist.</summary>
    public PasswordVerificationResult Check(Account? account, string typed)
    {
        var result = hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? nobodys, typed);
        return account is null or { IsDisabled: true } ? PasswordVerificationResult.Failed : result;
    }
}
