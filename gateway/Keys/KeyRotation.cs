using System.Security.Cryptography;
using Cooperation.Gateway.Data;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Keys;

/// <summary>Makes the next signing key and lets go of retired ones. Every replica tries; the lock in the database lets one at a time through, and the schedule gives the second one nothing to do.</summary>
internal sealed class KeyRotation(IServiceScopeFactory scopes, Protector protector, IOptions<KeyOptions> options, TimeProvider clock)
{
    private const long Lock = 0x6B657973; // "keys"

    public async Task RotateAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", cancellationToken);

        var now = clock.GetUtcNow();
        var starts = await db.SigningKeys.Select(key => key.SignsFrom).ToListAsync(cancellationToken);
        DateTimeOffset? newest = starts.Count == 0 ? null : starts.Max();
        if (KeySchedule.NextSignsFrom(newest, options.Value, now) is { } signsFrom)
        {
            db.SigningKeys.Add(Make(now, signsFrom));
            await db.SaveChangesAsync(cancellationToken);
        }

        // A key is retired once its successor has signed for the overlap: its last token is long over.
        var successor = starts.Where(start => start <= now - options.Value.Overlap).Order().LastOrDefault();
        await db.SigningKeys.Where(key => key.SignsFrom < successor).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private SigningKey Make(DateTimeOffset now, DateTimeOffset signsFrom)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var id = Guid.CreateVersion7(now);
        return new SigningKey
        {
            Id = id,
            PrivateKey = protector.Seal(SigningKey.Table, SigningKey.Column, id, Convert.ToBase64String(key.ExportPkcs8PrivateKey())),
            CreatedAt = now,
            SignsFrom = signsFrom,
        };
    }
}
