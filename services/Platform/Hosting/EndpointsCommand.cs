using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Cooperation.Platform.Hosting;

/// <summary><c>endpoints</c>: every address that the process answers, and what guards it. For whoever has to say who may call what.</summary>
internal static class EndpointsCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        var lines = ((IEndpointRouteBuilder)app)
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .SelectMany(LinesOf)
            .Distinct()
            .Order(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            await Console.Out.WriteLineAsync(line);
        }

        return 0;
    }

    private static IEnumerable<string> LinesOf(RouteEndpoint endpoint)
    {
        var guard =
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "anonymous"
            : endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
            || endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is not null
                ? "policy"
            : "default";
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } named ? named : ["*"];
        return methods.Select(method => $"{guard} {method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}");
    }
}
