using System.Security.Cryptography;

namespace Cooperation.Launcher.Instances;

/// <summary>Files of encryption keys: lines <c>keyId:base64(32 bytes)</c>, the first is the current key.</summary>
internal static class KeyFiles
{
    /// <summary>Makes the file with its first key where there is none; a key that exists is never replaced: what it encrypted would be lost.</summary>
    public static void Ensure(string path, string service)
    {
        if (!File.Exists(path))
        {
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
            PrivateFile.Write(path, $"{service}-1:{key}\n");
        }
    }
}
