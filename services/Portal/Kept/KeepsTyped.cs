namespace Cooperation.Portal.Kept;

/// <summary>Of an address to which a form is sent: what was typed for it outlives the session. Never of one that takes a password.</summary>
internal sealed record KeepsTyped;

/// <summary>Says so of an endpoint.</summary>
internal static class KeepsTypedEndpoints
{
    private static readonly KeepsTyped Marked = new();

    /// <summary>What is sent here after the session has ended comes back after signing in; once it is sent anew it is kept no more.</summary>
    public static RouteHandlerBuilder KeepsTyped(this RouteHandlerBuilder endpoint) =>
        endpoint
            .WithMetadata(Marked)
            .AddEndpointFilter(
                async (call, next) =>
                {
                    var answer = await next(call);
                    var context = call.HttpContext;
                    await context.RequestServices.GetRequiredService<KeptForms>().DropAsync(context.Request, context.RequestAborted);
                    return answer;
                }
            );
}
