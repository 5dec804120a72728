using System.Security.Cryptography;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>A first password that is read out or copied once: sixteen characters (about 79 bits) that can't be mistaken for one another.</summary>
internal static class OneTimePassword
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}
