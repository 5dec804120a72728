using System.Buffers.Binary;
using System.Text;

namespace Cooperation.Tests.Support.Files;

/// <summary>The smallest files of each type that are taken.</summary>
public static class SampleFile
{
    /// <summary>A file for an ending.</summary>
    public static byte[] Of(string ending) =>
        ending switch
        {
            ".pdf" => new BuiltPdf().Bytes(),
            ".png" => BuiltPng.Of(120, 80),
            ".jpg" or ".jpeg" or ".jfif" => Jpeg,
            ".gif" => Convert.FromBase64String("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="),
            ".webp" => Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="),
            ".tif" => [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, .. new byte[12], 0, 0, 0, 0],
            ".tiff" => [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, .. new byte[12], 0, 0, 0, 0],
            ".heic" or ".heif" => [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]), .. Box("mdat", new byte[40])],
            ".mp3" => [.. "ID3\u0004\0\0\0\0\0\u0005"u8, .. new byte[5], .. Frame, .. Frame, .. Frame],
            ".m4a" => Recording("M4A ", "soun"),
            ".3gp" => Recording("3gp5", "soun"),
            ".wav" => [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, .. new byte[16]],
            ".ogg" or ".opus" => [.. "OggS\0\u0002"u8, .. new byte[22], .. "OpusHead"u8, .. new byte[11]],
            ".flac" => [.. "fLaC"u8, 0, 0, 0, 34, .. new byte[34]],
            ".amr" => [.. "#!AMR\n"u8, .. new byte[32]],
            ".docx" => BuiltPackage.Docx().Bytes(),
            ".odt" => BuiltPackage.Odt().Bytes(),
            _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, message: null),
        };

    /// <summary>A file of boxes with one track.</summary>
    public static byte[] Recording(string brand, string track) =>
        [
            .. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0]),
            .. Box("moov", Box("trak", Box("mdia", Box("hdlr", [.. new byte[8], .. Encoding.ASCII.GetBytes(track), .. new byte[12]])))),
            .. Box("mdat", new byte[100]),
        ];

    private static byte[] Jpeg =>
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0x7F,
            0x00,
            0xFF,
            0xD9,
        ];

    // 128 kbit/s at 44,100 Hz: 417 bytes.
    private static byte[] Frame => [0xFF, 0xFB, 0x90, 0x00, .. new byte[413]];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, 0, (byte)(content.Length + 2), .. content];

    private static byte[] Box(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length + 8);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. content];
    }
}
