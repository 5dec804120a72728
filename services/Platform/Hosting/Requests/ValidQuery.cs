using System.Reflection;
using Cooperation.Platform.Hosting.ApiDescription;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The query string as a record, checked like a body: one property per parameter, a list where it may be repeated; otherwise 400 with all errors at once.</summary>
public sealed class ValidQuery<TQuery>(TQuery value) : IEndpointParameterMetadataProvider
    where TQuery : class
{
    /// <summary>The query.</summary>
    public TQuery Value { get; } = value;

    /// <summary>The query itself.</summary>
    public static implicit operator TQuery(ValidQuery<TQuery> valid) => valid.Value;

#pragma warning disable CA1000 // The framework finds it by name on the type itself.
    /// <summary>Called by the framework to bind the parameter.</summary>
    public static ValueTask<ValidQuery<TQuery>?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<ValidQuery<TQuery>?>(new(RequestQuery.Read<TQuery>(context.Request.Query)));

    /// <summary>Called by the framework: shows the parameters in the API description.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new DescribedQuery(typeof(TQuery)));
#pragma warning restore CA1000
}
