using System.Security.Cryptography;

namespace Cooperation.Launcher.Servers;

/// <summary>Makes passwords for machines.</summary>
public static class Password
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>24 letters and digits: about 142 bits, safe in a connection string and an address.</summary>
    public static string Next() => RandomNumberGenerator.GetString(Letters, 24);
}
