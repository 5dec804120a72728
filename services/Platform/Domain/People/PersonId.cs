namespace Cooperation.Platform.Domain.People;

/// <summary>Key of a person whom a record concerns. Users see what he is called there.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static PersonId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <summary>Lets a route carry the key.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out PersonId id)
    {
        var parsed = Guid.TryParse(text, provider, out var value);
        id = new(value);
        return parsed;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
