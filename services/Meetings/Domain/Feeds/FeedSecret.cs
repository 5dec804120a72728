using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Meetings.Domain.Feeds;

/// <summary>The secret in the address of a feed: 256 random bits, which nobody guesses, so that a plain hash of them gives nothing away.</summary>
public sealed class FeedSecret
{
    private const int Bytes = 32;
    private const int Letters = 43;

    private FeedSecret(string text) => Text = text;

    /// <summary>As it stands in the address; shown once, kept nowhere.</summary>
    public string Text { get; }

    /// <summary>What is kept of it.</summary>
    public byte[] Hash => HashOf(Text);

    /// <summary>A new one.</summary>
    public static FeedSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Whether a text could be one at all: nothing else is looked up.</summary>
    public static bool IsLikeOne(string text) => text.Length == Letters && Base64Url.IsValid(text);

    /// <summary>What is kept of a text.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
