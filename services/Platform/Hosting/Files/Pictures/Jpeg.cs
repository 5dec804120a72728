using System.Buffers.Binary;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Pictures;

/// <summary>JPEG (ITU-T T.81): segments one after the other up to the picture, which has an end. Telephones put more behind it; what that may not be is looked for elsewhere.</summary>
internal static class Jpeg
{
    private const int MostSegments = 5000;
    private const byte Scan = 0xDA;

    public static bool IsOne(Stream file, FileLimits limits)
    {
        if (!file.Has(0, [0xFF, 0xD8, 0xFF]))
        {
            return false;
        }

        var place = 2L;
        for (var segment = 0; segment < MostSegments; segment++)
        {
            var head = file.At(place, 9);
            if (head.Length < 9 || head[0] != 0xFF)
            {
                return false;
            }

            if (head[1] == Scan)
            {
                return file.Find([0xFF, 0xD9], place) > 0;
            }

            if (IsFrame(head[1]) && Points(head) > limits.Points)
            {
                throw new DomainException(FileErrors.Bomb());
            }

            // A marker may be filled up with its own sign.
            place += head[1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(2));
        }

        return false;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static long Points(byte[] head) =>
        (long)BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(5)) * BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(7));
}
