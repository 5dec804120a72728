using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Portal.Components;
using Cooperation.Portal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Cooperation.Portal.Kept;

/// <summary>What was typed into a form whose session had ended: kept for the account on whose page it stood, and given back to it at the same address. Scoped.</summary>
internal sealed partial class KeptForms(
    PortalDbContext db,
    Protector protector,
    CurrentUser user,
    TimeProvider clock,
    ILogger<KeptForms> logger
)
{
    /// <summary>Long enough to sign in again, also after a new password; no archive.</summary>
    public static readonly TimeSpan For = TimeSpan.FromMinutes(30);

    private const string Table = "portal.kept_forms";
    private const string Column = "fields";

    // Who sends more in half an hour without signing in has lost his window, not a form.
    private const int Most = 10;

    /// <summary>Keeps the fields of a form for whom it belongs to; of several to the same address the last one counts. False where it could not be kept.</summary>
    public async Task<bool> KeepAsync(Guid account, HttpRequest to, IFormCollection sent, CancellationToken cancellationToken)
    {
        var fields = sent.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(field => field.Key, field => field.Value.ToArray(), StringComparer.Ordinal);
        return await TryAsync(async () =>
        {
            db.KeptForms.Add(Sealed(account, PlaceOf(to), fields));
            await db.SaveChangesAsync(cancellationToken);
            var newest = db
                .KeptForms.Where(form => form.AccountId == account)
                .OrderByDescending(form => form.At)
                .Take(Most)
                .Select(form => form.Id);
            await db.KeptForms.Where(form => form.AccountId == account && !newest.Contains(form.Id)).ExecuteDeleteAsync(cancellationToken);
            return true;
        });
    }

    /// <summary>What the user sent to this address while nobody was signed in; null where that is nothing, or too long ago.</summary>
    public Task<FormState?> FindAsync(HttpRequest at, CancellationToken cancellationToken) => FindAsync(AddressOf(at), cancellationToken);

    /// <summary>The same for a form that stands on a page of another address than it is sent to.</summary>
    public Task<FormState?> FindAsync(string address, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var since = clock.GetUtcNow() - For;
            var kept = await Mine(PlaceOf(address))
                .Where(form => form.At >= since)
                .OrderByDescending(form => form.At)
                .FirstOrDefaultAsync(cancellationToken);
            return kept is null ? null : Opened(kept);
        });

    /// <summary>The user has sent the form anew: its page shows whatever is still to be done with it.</summary>
    public Task DropAsync(HttpRequest to, CancellationToken cancellationToken) =>
        TryAsync(() => Mine(PlaceOf(to)).ExecuteDeleteAsync(cancellationToken));

    private IQueryable<KeptForm> Mine(byte[] place)
    {
        var account = user.Id;
        return db.KeptForms.AsNoTracking().Where(form => form.AccountId == account && form.Place == place);
    }

    private KeptForm Sealed(Guid account, byte[] place, Dictionary<string, string?[]> fields)
    {
        var (id, at) = (Guid.CreateVersion7(), clock.GetUtcNow());
        var value = protector.Seal(Table, Column, id, JsonSerializer.Serialize(fields));
        return new()
        {
            Id = id,
            AccountId = account,
            Place = place,
            At = at,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };
    }

    private FormState Opened(KeptForm kept)
    {
        var fields = protector.Open(Table, Column, kept.Id, new(kept.KeyId, kept.WrappedKey, kept.Nonce, kept.Ciphertext));
        return new(
            JsonSerializer
                .Deserialize<Dictionary<string, string?[]>>(fields)!
                .Select(field => KeyValuePair.Create(field.Key, new StringValues(field.Value)))
        )
        {
            IsKept = true,
        };
    }

    // This database holds no page up: without it pages are as they were before anything was kept.
    private async Task<T?> TryAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception away)
            when (away
                    is DbException
                        or DbUpdateException
                        or CryptographicException
                        or InvalidOperationException { InnerException: DbException }
            )
        {
            Log.Away(logger, away.GetType().Name);
            return default;
        }
    }

    private static byte[] PlaceOf(HttpRequest request) => PlaceOf(AddressOf(request));

    private static byte[] PlaceOf(string address) => SHA256.HashData(Encoding.UTF8.GetBytes(address));

    private static string AddressOf(HttpRequest request) => request.PathBase + request.Path + request.QueryString;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What was typed over an ended session can be neither kept nor given back ({Cause})")]
        public static partial void Away(ILogger logger, string cause);
    }
}
