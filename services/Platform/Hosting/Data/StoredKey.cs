namespace Cooperation.Platform.Hosting.Data;

/// <summary>A key of the data-protection ring, encrypted.</summary>
internal sealed class StoredKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
