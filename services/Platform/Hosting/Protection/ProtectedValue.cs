namespace Cooperation.Platform.Hosting.Protection;

/// <summary>A protected detail in its stored form (R20): the id of the master key, the record's data key wrapped by it, and the text encrypted by the data key.</summary>
/// <param name="KeyId">Which master key wraps the data key.</param>
/// <param name="WrappedKey">Nonce, encrypted data key and tag, one after the other.</param>
/// <param name="Nonce">The nonce of the text.</param>
/// <param name="Ciphertext">The encrypted text and its tag.</param>
public sealed record ProtectedValue(string KeyId, byte[] WrappedKey, byte[] Nonce, byte[] Ciphertext);
