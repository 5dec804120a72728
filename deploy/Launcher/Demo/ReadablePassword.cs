using System.Security.Cryptography;

namespace Cooperation.Launcher.Demo;

/// <summary>Passwords that people can read out and type: pronounceable syllables and two digits.</summary>
internal static class ReadablePassword
{
    private const string Consonants = "bdghklmnprstvx";
    private const string Vowels = "aeiou";

    /// <summary>Six syllables and two digits, like <c>Kamo-nuri-beto-47</c>: about 43 bits behind a slow sign-in.</summary>
    public static string Next()
    {
        var groups = Enumerable.Range(0, 3).Select(_ => Syllable() + Syllable()).ToArray();
        groups[0] = char.ToUpperInvariant(groups[0][0]) + groups[0][1..];
        return string.Join('-', groups) + "-" + RandomNumberGenerator.GetString("23456789", 2);
    }

    private static string Syllable() => RandomNumberGenerator.GetString(Consonants, 1) + RandomNumberGenerator.GetString(Vowels, 1);
}
