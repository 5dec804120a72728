using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Sessions;

/// <summary>Remembers live sessions for two seconds, so that a page with twenty files costs one question to the database, and twenty requests at once ask together.</summary>
internal sealed class SessionMemory(IServiceScopeFactory scopes, IOptions<SessionLifeOptions> options) : IDisposable
{
    private readonly MemoryCache memory = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    public async Task<ActiveSession?> FindAsync(byte[] cookieHash, bool attended)
    {
        // Apart: what a page asked by itself must not stand for somebody who is there.
        var key = KeyOf(cookieHash, attended);
        var asked = memory.GetOrCreate(
            key,
            entry =>
            {
                entry.Size = 1;
                entry.AbsoluteExpirationRelativeToNow = options.Value.Remember;
                return new Lazy<Task<ActiveSession?>>(() => AskAsync(cookieHash, attended));
            }
        )!;
        try
        {
            var session = await asked.Value;

            // Only what lives is remembered. Who has just chosen a password goes on at once.
            if (session is null or { Account.MustChangePassword: true })
            {
                memory.Remove(key);
            }

            return session;
        }
        catch
        {
            memory.Remove(key);
            throw;
        }
    }

    public void Forget(byte[] cookieHash)
    {
        memory.Remove(KeyOf(cookieHash, attended: true));
        memory.Remove(KeyOf(cookieHash, attended: false));
    }

    public void Dispose() => memory.Dispose();

    private static string KeyOf(byte[] cookieHash, bool attended) => Convert.ToHexString(cookieHash) + (attended ? "" : " alone");

    // Several requests wait for this answer, so none of them may cancel it.
    private async Task<ActiveSession?> AskAsync(byte[] cookieHash, bool attended)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SessionStore>().FindAsync(cookieHash, attended, CancellationToken.None);
    }
}
