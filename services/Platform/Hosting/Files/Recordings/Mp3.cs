namespace Cooperation.Platform.Hosting.Files.Recordings;

/// <summary>MP3 (ISO/IEC 11172-3, 13818-3, layer III): after a tag, if there is one, frames that follow each other.</summary>
internal static class Mp3
{
    private const int MostPadding = 64 * 1024;
    private const int FramesToSee = 3;

    private static readonly int[] Rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Frequencies = [44_100, 48_000, 32_000];

    public static bool IsOne(Stream file, FileLimits limits)
    {
        var first = TagLength(file);
        var near = file.At(first, MostPadding);
        var padding = near.AsSpan().IndexOfAnyExcept((byte)0);
        if (padding < 0)
        {
            return false;
        }

        var (place, whole) = (first + padding, 0);
        for (var frame = 0; frame < FramesToSee && place < file.Length; frame++)
        {
            if (FrameLength(file.At(place, 4)) is not { } length)
            {
                return false;
            }

            place += length;
            whole += place <= file.Length ? 1 : 0;
        }

        return whole > 0;
    }

    private static long TagLength(Stream file)
    {
        var head = file.At(0, 10);
        return head.Length == 10 && head.AsSpan().StartsWith("ID3"u8)
            ? 10L + ((head[6] & 0x7F) << 21) + ((head[7] & 0x7F) << 14) + ((head[8] & 0x7F) << 7) + (head[9] & 0x7F)
            : 0;
    }

    private static int? FrameLength(byte[] head)
    {
        if (head.Length < 4 || head[0] != 0xFF || (head[1] & 0xE6) != 0xE2) // in step, layer III
        {
            return null;
        }

        var (version, rate, frequency) = ((head[1] >> 3) & 3, head[2] >> 4, (head[2] >> 2) & 3);
        if (version == 1 || rate is 0 or 15 || frequency == 3)
        {
            return null;
        }

        var isFirst = version == 3;
        var hertz =
            Frequencies[frequency]
            >> (
                isFirst ? 0
                : version == 2 ? 1
                : 2
            );
        var bits = (isFirst ? Rates1 : Rates2)[rate] * 1000;
        return ((isFirst ? 144 : 72) * bits / hertz) + ((head[2] >> 1) & 1);
    }
}
