using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>
/// The body of a request with a list of rows, each of which is judged by itself: where some of them are wrong in their shape, the handler judges the others and names all that is wrong at once.
/// What is wrong outside of the rows ends the request as <see cref="Valid{TRequest}"/> does.
/// </summary>
public sealed class ValidRows<TRequest>(TRequest value, IReadOnlyList<int> places, IReadOnlyList<BrokenRow> broken, FieldErrors wrong)
    : IEndpointParameterMetadataProvider
    where TRequest : class, IHasRows
{
    /// <summary>The request with those of its rows that have the right shape.</summary>
    public TRequest Value { get; } = value;

    /// <summary>Where in the list of the caller each of these rows stood.</summary>
    public IReadOnlyList<int> Places { get; } = places;

    /// <summary>The others, as far as they can be read: what else is wrong with them is named at once too.</summary>
    public IReadOnlyList<BrokenRow> Broken { get; } = broken;

    /// <summary>What is wrong in the shape of the others; whoever saves nothing half refuses it together with what he finds himself.</summary>
    public FieldErrors Wrong { get; } = wrong;

#pragma warning disable CA1000 // The framework finds these two by name on the type itself.
    /// <summary>Called by the framework to bind the parameter.</summary>
    public static async ValueTask<ValidRows<TRequest>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var (value, places, broken, wrong) = await RequestBody.ReadRowsAsync<TRequest>(context, context.RequestAborted);
        return new(value, places, broken, wrong);
    }

    /// <summary>Called by the framework: shows the body and the 400 in the API description.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Valid<TRequest>.PopulateMetadata(parameter, builder);
#pragma warning restore CA1000
}

/// <summary>A request whose rows are judged one by one.</summary>
public interface IHasRows
{
    /// <summary>The field in which they stand.</summary>
    static virtual string Field => "rows";
}

/// <summary>A row of the wrong shape.</summary>
/// <param name="Place">Where in the list of the caller it stood.</param>
/// <param name="Sound">Its fields that have the right shape, in normal form.</param>
public sealed record BrokenRow(int Place, JsonObject Sound)
{
    /// <summary>The same as a type none of whose fields has to be there.</summary>
    public TPart As<TPart>() => Sound.Deserialize<TPart>(JsonSerializerOptions.Web)!;
}
