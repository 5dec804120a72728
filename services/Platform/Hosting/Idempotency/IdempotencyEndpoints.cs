using Cooperation.Platform.Hosting.ApiDescription;
using Cooperation.Platform.Hosting.Idempotency;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting;

/// <summary>Makes endpoints safe to call again.</summary>
public static class IdempotencyEndpoints
{
    /// <summary>
    /// Honours the optional header Idempotency-Key (R10): the same call again gets the first answer. With a key the handler runs in a
    /// transaction that is already open and is committed together with the stored answer; use InTransactionAsync where it needs one itself.
    /// The body has to be bound by Valid&lt;T&gt;, whose normal form is what is compared.
    /// </summary>
    public static RouteHandlerBuilder WithIdempotency(this RouteHandlerBuilder endpoint) =>
        endpoint
            .AddEndpointFilter<IdempotencyFilter>()
            .WithMetadata(new DescribedHeader("Idempotency-Key", false, "The same call again with the same key gets the first answer."));
}
