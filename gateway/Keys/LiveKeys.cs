using System.Security.Cryptography;
using Cooperation.Gateway.Data;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Gateway.Keys;

/// <summary>The signing keys as this replica knows them: read from the database, at most 5 s old (R18, R25).</summary>
internal sealed class LiveKeys(IServiceScopeFactory scopes, KeyRotation rotation, Protector protector, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1);
    private IReadOnlyList<LiveKey> keys = [];
    private DateTimeOffset readAt = DateTimeOffset.MinValue;

    /// <summary>The key to sign with now.</summary>
    public async Task<LiveKey> SigningAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (KeySchedule.Signing(await LiveAsync(cancellationToken), key => key.SignsFrom, now) is { } key)
        {
            return key;
        }

        // The very first request of a new installation may come before the first look of the rotation.
        await rotation.RotateAsync(cancellationToken);
        readAt = DateTimeOffset.MinValue;
        return KeySchedule.Signing(await LiveAsync(cancellationToken), live => live.SignsFrom, clock.GetUtcNow())
            ?? throw new InvalidOperationException("There is no signing key.");
    }

    /// <summary>All keys that sign, signed a while ago, or are about to.</summary>
    public async Task<IReadOnlyList<LiveKey>> LiveAsync(CancellationToken cancellationToken)
    {
        if (IsFresh)
        {
            return keys;
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!IsFresh)
            {
                await ReadAsync(cancellationToken);
            }

            return keys;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private bool IsFresh => clock.GetUtcNow() - readAt < Remember;

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var rows = await db.SigningKeys.AsNoTracking().ToListAsync(cancellationToken);
        keys = [.. rows.Select(row => keys.FirstOrDefault(known => known.Id == row.Id) ?? Open(row))];
        readAt = clock.GetUtcNow();
    }

    private LiveKey Open(SigningKey row)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(
            Convert.FromBase64String(protector.Open(SigningKey.Table, SigningKey.Column, row.Id, row.PrivateKey)),
            out _
        );
        return new LiveKey(row.Id, row.SignsFrom, key);
    }
}
