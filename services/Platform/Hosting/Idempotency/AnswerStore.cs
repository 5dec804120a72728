using System.Security.Cryptography;
using System.Text;
using Cooperation.Platform.Hosting.Data;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Idempotency;

/// <summary>The rows of idempotency.keys: one per account, route and key.</summary>
internal sealed class AnswerStore(ServiceDatabase database, CurrentUser user, TimeProvider clock, IServiceProvider services)
{
    /// <summary>Takes the key for this call. Gives the first answer where the call was made before, and refuses where the key was used for another.</summary>
    public async Task<BufferedAnswer?> ClaimAsync(HttpContext context, string key)
    {
        var (route, hash) = (RouteOf(context), HashOf(context, key));
        var at = clock.GetUtcNow();
        var inserted = await database.Context.Database.ExecuteSqlAsync(
            $"""
            insert into idempotency.keys (account_id, route, key, body_hash, at) values ({user.Id}, {route}, {key}, {hash}, {at})
            on conflict (account_id, route, key) do nothing
            """,
            context.RequestAborted
        );
        if (inserted == 1)
        {
            return null;
        }

        var first = await database
            .Context.Set<StoredAnswer>()
            .AsNoTracking()
            .SingleAsync(stored => stored.AccountId == user.Id && stored.Route == route && stored.Key == key, context.RequestAborted);
        return CryptographicOperations.FixedTimeEquals(first.BodyHash, hash)
            ? new BufferedAnswer(first.Status!.Value, first.Location, first.Etag, first.ContentType, first.Body ?? [])
            : throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "request.idempotency-conflict");
    }

    /// <summary>Writes the answer into the row of the key.</summary>
    public Task KeepAsync(HttpContext context, string key, BufferedAnswer answer)
    {
        var route = RouteOf(context);
        return database.Context.Database.ExecuteSqlAsync(
            $"""
            update idempotency.keys
            set status = {answer.Status}, location = {answer.Location}, etag = {answer.Etag}, content_type = {answer.ContentType}, body = {answer.Body}
            where account_id = {user.Id} and route = {route} and key = {key}
            """,
            context.RequestAborted
        );
    }

    private static string RouteOf(HttpContext context) => $"{context.Request.Method} {RequestRoute.Of(context)!.RawText}";

    // Keyed, so that what a body said can't be tried out on a copy of the table. The address counts as part of the body: the same key on
    // another record is another call. A service without protection keys uses the caller's key, which is random where the caller is ours.
    private byte[] HashOf(HttpContext context, string key)
    {
        var request = context.Request;
        var body = context.Features.Get<CheckedBody>()?.Normal.ToJsonString();
        var secret = services.GetService<ProtectionKeys>()?.Derive("idempotency") ?? Encoding.UTF8.GetBytes(key);
        return HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{request.Path}\n{request.QueryString}\n{body}"));
    }
}
