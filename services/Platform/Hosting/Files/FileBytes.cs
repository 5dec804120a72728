namespace Cooperation.Platform.Hosting.Files;

/// <summary>Looks at places of a file without holding it.</summary>
internal static class FileBytes
{
    private const int Window = 64 * 1024;

    /// <summary>The bytes from a place on; fewer where the file ends.</summary>
    public static byte[] At(this Stream file, long place, int count)
    {
        var bytes = new byte[Math.Clamp(file.Length - place, 0, count)];
        file.Position = Math.Min(place, file.Length);
        file.ReadExactly(bytes);
        return bytes;
    }

    public static bool Has(this Stream file, long place, ReadOnlySpan<byte> sign) =>
        file.At(place, sign.Length).AsSpan().SequenceEqual(sign);

    /// <summary>Where a sign first stands from a place on, or -1.</summary>
    public static long Find(this Stream file, ReadOnlySpan<byte> sign, long from = 0)
    {
        var window = new byte[Window];
        for (var place = from; place + sign.Length <= file.Length; place += Window - sign.Length + 1)
        {
            file.Position = place;
            var read = file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            if (window.AsSpan(0, read).IndexOf(sign) is var found and >= 0)
            {
                return place + found;
            }
        }

        return -1;
    }
}
