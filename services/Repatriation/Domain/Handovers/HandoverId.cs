using Cooperation.Platform.Domain.Records;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>Key of a handover. People see its reference.</summary>
public readonly record struct HandoverId(Guid Value) : IRecordId
{
    /// <summary>A new key, in order of time.</summary>
    public static HandoverId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <summary>Lets a route carry the key.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out HandoverId id)
    {
        var parsed = Guid.TryParse(text, provider, out var value);
        id = new(value);
        return parsed;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
