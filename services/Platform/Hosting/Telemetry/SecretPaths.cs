namespace Cooperation.Platform.Hosting.Telemetry;

/// <summary>Addresses that open what lies behind them to whoever knows them: the calendars that programs subscribe to. What comes after <c>/feeds/</c> stands in no span.</summary>
internal static class SecretPaths
{
    private const string Before = "/feeds/";
    private const string Mask = "{secret}";

    /// <summary>The path or address without the secret; as it is where it holds none.</summary>
    public static string Masked(string address) =>
        address.IndexOf(Before, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? string.Concat(address.AsSpan(0, at + Before.Length), Mask)
            : address;
}
