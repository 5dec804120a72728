using System.Security.Cryptography;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>Words and numbers that no other test uses: the feature tests share one database.</summary>
internal static class Words
{
    /// <summary>A word that could stand in a name.</summary>
    public static string Own() => "Zu" + RandomNumberGenerator.GetString("abcdefghiklmnopqrstuvx", 10);

    /// <summary>So many digits.</summary>
    public static string Digits(int count) => RandomNumberGenerator.GetString("123456789", count);
}
