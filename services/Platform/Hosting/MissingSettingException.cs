namespace Cooperation.Platform.Hosting;

/// <summary>A setting is missing; the message names it.</summary>
public sealed class MissingSettingException(string key)
    : Exception($"The setting '{key}' is missing (environment: {key.Replace(":", "__", StringComparison.Ordinal)}).")
{
    /// <summary>Its name.</summary>
    public string Key { get; } = key;
}
