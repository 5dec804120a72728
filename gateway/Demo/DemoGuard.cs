using Cooperation.Gateway.Tokens;

namespace Cooperation.Gateway.Demo;

/// <summary>Reads the demo headers, or refuses them.</summary>
internal static class DemoGuard
{
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (DemoRequest.IsOne(context.Request))
        {
            var (bearer, refusal) = await context.RequestServices.GetRequiredService<DemoRequest>().ReadAsync(context);
            if (refusal is not null)
            {
                await refusal.WriteAsync(context);
                return;
            }

            context.Features.Set<Bearer>(bearer);
        }

        await next(context);
    }
}
