using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Cooperation.Platform.Hosting.ApiDescription;

/// <summary>Names the service as people know it, and no address: callers reach it through the gateway, not where it listens.</summary>
internal sealed class DocumentDescription(ServiceName service) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = $"Cooperation: {service.Value}";
        document.Servers = [];
        return Task.CompletedTask;
    }
}
