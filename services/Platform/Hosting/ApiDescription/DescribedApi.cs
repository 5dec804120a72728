using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Cooperation.Platform.Hosting.ApiDescription;

/// <summary>The description of the service's API, written once: it says the same until the process ends, anybody may ask for it, and writing it takes longer than most requests.</summary>
internal sealed class DescribedApi([FromKeyedServices(DescribedApi.Document)] IOpenApiDocumentProvider documents) : IDisposable
{
    private const string Document = "v1";

    private readonly SemaphoreSlim writing = new(1);
    private byte[]? written;

    public async ValueTask<byte[]> ReadAsync(CancellationToken cancellationToken) => written ?? await WriteAsync(cancellationToken);

    public void Dispose() => writing.Dispose();

    // Those who ask at the beginning wait for one of them; one who gives up leaves it to the next.
    private async Task<byte[]> WriteAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            if (written is null)
            {
                using var stream = new MemoryStream();
                var document = await documents.GetOpenApiDocumentAsync(cancellationToken);
                await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1, cancellationToken);
                written = stream.ToArray();
            }

            return written;
        }
        finally
        {
            writing.Release();
        }
    }
}

/// <summary>Where the description is read.</summary>
internal static class DescribedApiEndpoint
{
    /// <summary>For anybody: it names addresses and shapes, and no data.</summary>
    public static void MapApiDescription(this IEndpointRouteBuilder app, string address) =>
        app.MapGet(
                address,
                async (DescribedApi api, CancellationToken cancellationToken) =>
                    Results.Bytes(await api.ReadAsync(cancellationToken), "application/json;charset=utf-8")
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
}
