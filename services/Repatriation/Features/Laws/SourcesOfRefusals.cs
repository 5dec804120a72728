using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Data;

namespace Cooperation.Repatriation.Features.Laws;

/// <summary>Puts the documents of its rule to every refusal that leaves the service: the domain names matter and day, reference data the law.</summary>
internal sealed class SourcesOfRefusals : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DomainException refusal) when (refusal.Errors.Any(error => error.Rule is not null))
        {
            var http = context.HttpContext;
            // A connection of its own: that of the call may stand in the middle of what was refused.
            await using var scope = http.RequestServices.CreateAsyncScope();
            var laws = await scope.ServiceProvider.GetRequiredService<LegalBasesAtHand>().GetAsync(http.RequestAborted);
            throw new DomainException([.. refusal.Errors.Select(laws.With)]);
        }
    }
}
