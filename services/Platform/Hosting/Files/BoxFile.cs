using System.Buffers.Binary;
using System.Text;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>Files of boxes (ISO/IEC 14496-12): pictures and recordings of telephones. The boxes fill the file to its end; a recording has sound and no pictures.</summary>
internal static class BoxFile
{
    private const int MostBoxes = 10_000;

    private static readonly string[] PictureBrands = ["heic", "heix", "heim", "heis", "mif1"];
    private static readonly string[] SoundBrands = ["M4A ", "M4B ", "isom", "iso2", "mp41", "mp42", "3gp4", "3gp5", "3gp6", "3gp7"];
    private static readonly string[] Inner = ["moov", "trak", "mdia"];

    public static bool IsHeic(Stream file, FileLimits limits) =>
        Brand(file) is { } brand && PictureBrands.Contains(brand) && Handlers(file) is not null;

    public static bool IsAudio(Stream file, FileLimits limits)
    {
        if (Brand(file) is not { } brand || !SoundBrands.Contains(brand) || Handlers(file) is not { } handlers)
        {
            return false;
        }

        return handlers.Contains("vide") ? throw new DomainException(FileErrors.Video()) : handlers.Contains("soun");
    }

    private static string? Brand(Stream file) => file.Has(4, "ftyp"u8) ? Encoding.Latin1.GetString(file.At(8, 4)) : null;

    // What each track is for; null where the boxes do not fill the file.
    private static List<string>? Handlers(Stream file)
    {
        var handlers = new List<string>();
        var boxes = 0;
        return Walk(file, 0, file.Length, handlers, ref boxes) ? handlers : null;
    }

    private static bool Walk(Stream file, long from, long to, List<string> handlers, ref int boxes)
    {
        for (var place = from; place < to; )
        {
            var head = file.At(place, 16);
            if (head.Length < 8 || ++boxes > MostBoxes)
            {
                return false;
            }

            var (start, length) = Extent(head, to - place);
            if (length < start || place + length > to)
            {
                return false;
            }

            var type = Encoding.Latin1.GetString(head, 4, 4);
            if (type == "hdlr")
            {
                handlers.Add(Encoding.Latin1.GetString(file.At(place + 16, 4)));
            }
            else if (Inner.Contains(type) && !Walk(file, place + start, place + length, handlers, ref boxes))
            {
                return false;
            }

            place += length;
        }

        return true;
    }

    private static (int Start, long Length) Extent(byte[] head, long rest) =>
        BinaryPrimitives.ReadUInt32BigEndian(head) switch
        {
            0 => (8, rest), // to the end of the file
            1 when head.Length == 16 => (16, (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(head.AsSpan(8)), long.MaxValue / 2)),
            var length => (8, length),
        };
}
