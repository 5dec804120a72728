using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Key of an exchange. People see the <see cref="Reference"/>.</summary>
public readonly record struct ExchangeId(Guid Value) : IRecordId
{
    /// <summary>A new key, in order of time.</summary>
    public static ExchangeId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <summary>Lets a route carry the key.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out ExchangeId id)
    {
        var parsed = Guid.TryParse(text, provider, out var value);
        id = new(value);
        return parsed;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
