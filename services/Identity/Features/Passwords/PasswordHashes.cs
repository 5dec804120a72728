using Cooperation.Identity.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>Hashes and checks passwords with the framework's hasher (PBKDF2, HMAC-SHA512, salted); no database and no log ever sees one.</summary>
internal sealed class PasswordHashes(HashingQueue queue)
{
    /// <summary>The most characters of a password: hashing takes time, and nobody shall choose how much.</summary>
    public const int MaxLength = 200;

    // What OWASP asks of PBKDF2 with SHA-512; older hashes are renewed when their owner next signs in.
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    private static readonly string Nobodys = Hasher.HashPassword(null!, OneTimePassword.Make());

    public Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        queue.RunAsync(() => Hasher.HashPassword(null!, password), cancellationToken);

    /// <summary>Whether this is the account's password. Where there is no account, or one that nobody may sign in with, it takes the same time to say no: a clock can't tell which names exist.</summary>
    public Task<PasswordVerificationResult> CheckAsync(Account? account, string typed, CancellationToken cancellationToken)
    {
        var hash = account is { MaySignIn: true } ? account.PasswordHash : Nobodys;
        return queue.RunAsync(
            () =>
            {
                var result = Hasher.VerifyHashedPassword(null!, hash, typed);
                return account is { MaySignIn: true } ? result : PasswordVerificationResult.Failed;
            },
            cancellationToken
        );
    }
}
