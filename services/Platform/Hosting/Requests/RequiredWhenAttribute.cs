using System.Text.Json;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The field must be there when another field of the same object has this value; with no value named, when the other one is left out.</summary>
/// <param name="field">Name of the other field, as the request writes it.</param>
/// <param name="value">Its value; null for "left out".</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class RequiredWhenAttribute(string field, string? value) : Attribute
{
    /// <summary>Name of the other field.</summary>
    public string Field { get; } = field;

    /// <summary>The value at which this field is required; null for "left out".</summary>
    public string? Value { get; } = value;

    /// <summary>Name of a field that, where it is true, lifts the requirement.</summary>
    public string? Unless { get; init; }

    internal bool HoldsIn(JsonElement element) => !IsLiftedIn(element) && IsCaseIn(element);

    private bool IsLiftedIn(JsonElement element) =>
        Unless is not null && element.TryGetProperty(Unless, out var lifting) && lifting.ValueKind == JsonValueKind.True;

    private bool IsCaseIn(JsonElement element) =>
        element.TryGetProperty(Field, out var other) && other.ValueKind != JsonValueKind.Null
            ? Value is not null && other.ValueKind == JsonValueKind.String && other.ValueEquals(Value)
            : Value is null;
}
