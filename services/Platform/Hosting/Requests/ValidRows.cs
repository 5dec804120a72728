using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>
/// The body of a request with a list of rows, each of which is judged by itself: where some of them are wrong in their shape, the handler judges the others and names all that is wrong at once.
/// What is wrong outside of the rows ends the request as <see cref="Valid{TRequest}"/> does.
/// </summary>
public sealed class ValidRows<TRequest>(TRequest value, IReadOnlyList<int> places, FieldErrors wrong) : IEndpointParameterMetadataProvider
    where TRequest : class, IHasRows
{
    /// <summary>The request with those of its rows that have the right shape.</summary>
    public TRequest Value { get; } = value;

    /// <summary>Where in the list of the caller each of these rows stood.</summary>
    public IReadOnlyList<int> Places { get; } = places;

    /// <summary>What is wrong in the shape of the others; whoever saves nothing half refuses it together with what he finds himself.</summary>
    public FieldErrors Wrong { get; } = wrong;

#pragma warning disable CA1000 // The framework finds these two by name on the type itself.
    /// <summary>Called by the framework to bind the parameter.</summary>
    public static async ValueTask<ValidRows<TRequest>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var (value, places, wrong) = await RequestBody.ReadRowsAsync<TRequest>(context, context.RequestAborted);
        return new(value, places, wrong);
    }

    /// <summary>Called by the framework: shows the body and the 400 in the API description.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Valid<TRequest>.PopulateMetadata(parameter, builder);
#pragma warning restore CA1000
}

/// <summary>A request whose rows are judged one by one: they stand in the field <c>rows</c>.</summary>
public interface IHasRows;
