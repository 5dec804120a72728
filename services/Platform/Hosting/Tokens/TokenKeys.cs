using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenTelemetry;

namespace Cooperation.Platform.Hosting.Tokens;

/// <summary>The gateway's public keys by id. Fetched when a token names a key that is not known, and once a minute so that a withdrawn key ends; keys that are known outlive an absent gateway.</summary>
internal sealed partial class TokenKeys(
    IHttpClientFactory clients,
    IConfiguration configuration,
    TimeProvider clock,
    ILogger<TokenKeys> logger
) : IDisposable
{
    public const string Client = "token-keys";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    // A flood of made-up key ids may cost one fetch a second, not one each.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim gate = new(1);
    private FrozenDictionary<string, SecurityKey> keys = FrozenDictionary<string, SecurityKey>.Empty;
    private DateTimeOffset fetchedAt = DateTimeOffset.MinValue;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;

    public IEnumerable<SecurityKey> Find(string? keyId) => keyId is not null && keys.TryGetValue(keyId, out var key) ? [key] : [];

    public async Task EnsureAsync(string keyId, CancellationToken cancellationToken)
    {
        if (IsFresh(keyId))
        {
            return;
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!IsFresh(keyId) && clock.GetUtcNow() - triedAt >= Pause)
            {
                triedAt = clock.GetUtcNow();
                await FetchAsync(cancellationToken);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private bool IsFresh(string keyId) => keys.ContainsKey(keyId) && clock.GetUtcNow() - fetchedAt < Life;

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var unseen = SuppressInstrumentationScope.Begin(); // A span of its own in every trace would say nothing.
            using var client = clients.CreateClient(Client);
            client.Timeout = TimeSpan.FromSeconds(5);
            var json = await client.GetStringAsync(configuration.Required("Tokens:Keys"), cancellationToken);
            keys = new JsonWebKeySet(json)
                .GetSigningKeys()
                .Where(key => key.KeyId is not null)
                .ToFrozenDictionary(key => key.KeyId, StringComparer.Ordinal);
            fetchedAt = clock.GetUtcNow();
        }
        catch (Exception exception)
            when (exception is HttpRequestException or ArgumentException or TaskCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            Log.NotFetched(logger, keys.Count, exception.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The gateway's keys could not be fetched ({Reason}); {Known} known keys stay in use")]
        public static partial void NotFetched(ILogger logger, int known, string reason);
    }
}
