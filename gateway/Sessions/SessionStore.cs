using Cooperation.Gateway.Data;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Sessions;

/// <summary>The rows of sessions: begun, found, confirmed, ended.</summary>
internal sealed class SessionStore(
    GatewayDbContext db,
    IdentityClient identity,
    SessionSeal seal,
    Audit audit,
    IOptions<SessionLifeOptions> options,
    TimeProvider clock
)
{
    public async Task<Guid> OpenAsync(byte[] cookieHash, AccountSnapshot account, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        db.Sessions.Add(
            new Session
            {
                Id = id,
                CookieHash = cookieHash,
                AccountId = account.Id,
                Account = seal.Close(id, account),
                CreatedAt = now,
                LastSeenAt = now,
                CheckedAt = now,
            }
        );
        audit.RecordBy(account.Id, account.Desk, id, "session.opened", "account", account.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return id;
    }

    /// <summary>The live session of this cookie, confirmed by Identity a moment ago. A request that nobody attends does not lengthen it.</summary>
    public async Task<ActiveSession?> FindAsync(byte[] cookieHash, bool attended, CancellationToken cancellationToken)
    {
        var session = await Live().SingleOrDefaultAsync(session => session.CookieHash == cookieHash, cancellationToken);
        if (session is null || seal.Open(session) is not { } account)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var seenLately = !attended || now - session.LastSeenAt < options.Value.CheckAfter;
        if (seenLately && now - session.CheckedAt < options.Value.CheckAfter && !account.MustChangePassword)
        {
            return new ActiveSession(session.Id, account);
        }

        return await ConfirmAsync(session, account, attended, now, cancellationToken);
    }

    public Task<bool> IsLiveAsync(Guid id, CancellationToken cancellationToken) =>
        Live().AnyAsync(session => session.Id == id, cancellationToken);

    public Task EndAsync(Guid id, string because, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db
            .Sessions.Where(session => session.Id == id && session.RevokedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(session => session.RevokedAt, now).SetProperty(session => session.RevokedBecause, because),
                cancellationToken
            );
    }

    public Task<byte[]?> CookieHashOfAsync(Guid id, CancellationToken cancellationToken) =>
        db.Sessions.Where(session => session.Id == id).Select(session => session.CookieHash).SingleOrDefaultAsync(cancellationToken);

    private IQueryable<Session> Live()
    {
        var now = clock.GetUtcNow();
        var (idle, absolute) = (now - options.Value.Idle, now - options.Value.Absolute);
        return db
            .Sessions.AsNoTracking()
            .Where(session => session.RevokedAt == null && session.LastSeenAt > idle && session.CreatedAt > absolute);
    }

    // Identity away must not throw everybody out: what it said last holds until the session's own expiry, and nobody new gets in.
    private async Task<ActiveSession?> ConfirmAsync(
        Session session,
        AccountSnapshot known,
        bool attended,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var seenAt = attended ? now : session.LastSeenAt;
        AccountSnapshot? account;
        try
        {
            account = await identity.FindAsync(session.AccountId, cancellationToken);
        }
        catch (HttpRequestException)
        {
            await SeenAsync(session.Id, session.Account, seenAt, session.CheckedAt, cancellationToken);
            return new ActiveSession(session.Id, known);
        }

        if (EndedBecause(session, account) is { } because)
        {
            await EndAsync(session.Id, because, cancellationToken);
            return null;
        }

        await SeenAsync(session.Id, seal.Close(session.Id, account!), seenAt, now, cancellationToken);
        return new ActiveSession(session.Id, account!);
    }

    private static string? EndedBecause(Session session, AccountSnapshot? account) =>
        account is null ? "account-disabled"
        : account.PasswordChangedAt > session.CreatedAt && account.PasswordChangedIn != session.Id ? "password-changed"
        : null;

    private Task<int> SeenAsync(
        Guid id,
        string account,
        DateTimeOffset seenAt,
        DateTimeOffset checkedAt,
        CancellationToken cancellationToken
    ) =>
        db
            .Sessions.Where(session => session.Id == id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(session => session.Account, account)
                        .SetProperty(session => session.LastSeenAt, session => session.LastSeenAt > seenAt ? session.LastSeenAt : seenAt)
                        .SetProperty(session => session.CheckedAt, checkedAt),
                cancellationToken
            );
}
