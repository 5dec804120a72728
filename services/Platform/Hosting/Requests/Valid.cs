using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The body of a request that has passed every check of its shape; otherwise the caller gets 400 with all field errors at once and the handler never runs.</summary>
public sealed class Valid<TRequest>(TRequest value) : IEndpointParameterMetadataProvider
    where TRequest : class
{
    /// <summary>The request: text composed (NFC) and trimmed, times in UTC.</summary>
    public TRequest Value { get; } = value;

    /// <summary>The request itself.</summary>
    public static implicit operator TRequest(Valid<TRequest> valid) => valid.Value;

#pragma warning disable CA1000 // The framework finds these two by name on the type itself.
    /// <summary>Called by the framework to bind the parameter.</summary>
    public static async ValueTask<Valid<TRequest>?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(await RequestBody.ReadAsync<TRequest>(context, context.RequestAborted));

    /// <summary>Called by the framework: shows the body and the 400 in the API description.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(TRequest)));
        builder.Metadata.Add(
            new ProducesResponseTypeMetadata(
                StatusCodes.Status400BadRequest,
                typeof(Microsoft.AspNetCore.Mvc.ProblemDetails),
                ["application/problem+json"]
            )
        );
    }
#pragma warning restore CA1000
}
