using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Cooperation.Platform.Hosting.ApiDescription;

/// <summary>Adds to the API description what the framework can't see in parameters that bind themselves: headers and query parameters.</summary>
internal sealed class OperationDescription : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var header in metadata.OfType<DescribedHeader>())
        {
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = header.Name,
                    In = ParameterLocation.Header,
                    Required = header.IsRequired,
                    Description = header.Description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                }
            );
        }

        foreach (var field in metadata.OfType<DescribedQuery>().SelectMany(query => RequestShape.Of(query.Type).Fields.Values))
        {
            var schema = SchemaOf(field.ScalarType);
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = field.Name,
                    In = ParameterLocation.Query,
                    Required = field.IsRequired,
                    Description = field.Description,
                    Schema = field.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema,
                }
            );
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema SchemaOf(Type type) =>
        type == typeof(bool) ? new OpenApiSchema { Type = JsonSchemaType.Boolean }
        : type == typeof(int) || type == typeof(long) ? new OpenApiSchema { Type = JsonSchemaType.Integer }
        : type == typeof(decimal) ? new OpenApiSchema { Type = JsonSchemaType.Number }
        : type == typeof(DateOnly) ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" }
        : type == typeof(DateTimeOffset) ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" }
        : new OpenApiSchema { Type = JsonSchemaType.String };
}
