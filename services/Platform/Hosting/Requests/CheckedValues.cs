using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The checks that a request's body goes through, for values that came another way: a row of a file keeps to what a form keeps to.</summary>
public static class CheckedValues
{
    private static readonly JsonSerializerOptions Binding = new(JsonSerializerDefaults.Web);

    /// <summary>The request in normal form; null where something is wrong, which then stands in <paramref name="errors"/> by field.</summary>
    public static TRequest? Read<TRequest>(JsonObject values, FieldErrors errors)
        where TRequest : class
    {
        var normal = RequestShape.Of(typeof(TRequest)).Check(JsonSerializer.SerializeToElement(values), "", errors);
        return errors.IsEmpty ? normal.Deserialize<TRequest>(Binding) : null;
    }
}
