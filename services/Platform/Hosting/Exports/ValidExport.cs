using System.Reflection;
using Cooperation.Platform.Hosting.ApiDescription;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>The query of an export: the filters of the list, and which file; otherwise 400 with all errors of both at once.</summary>
public sealed class ValidExport<TQuery>(TQuery list, ExportChoice choice) : IEndpointParameterMetadataProvider
    where TQuery : class
{
    /// <summary>What the list is asked with.</summary>
    public TQuery List { get; } = list;

    /// <summary>Which file.</summary>
    public ExportChoice Choice { get; } = choice;

#pragma warning disable CA1000 // The framework finds it by name on the type itself.
    /// <summary>Called by the framework to bind the parameter.</summary>
    public static ValueTask<ValidExport<TQuery>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var errors = new FieldErrors();
        var query = context.Request.Query.ToLookup(IsOfFile);
        var list = RequestQuery.Read<TQuery>(query[false], errors);
        var choice = RequestQuery.Read<ExportChoice>(query[true], errors);
        return list is null || choice is null
            ? throw new InvalidRequestException(errors)
            : ValueTask.FromResult<ValidExport<TQuery>?>(new(list, choice));
    }

    /// <summary>Called by the framework: shows the parameters in the API description.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new DescribedQuery(typeof(TQuery)));
        builder.Metadata.Add(new DescribedQuery(typeof(ExportChoice)));
    }
#pragma warning restore CA1000

    private static bool IsOfFile(KeyValuePair<string, StringValues> parameter) =>
        RequestShape.Of(typeof(ExportChoice)).Fields.ContainsKey(parameter.Key);
}
