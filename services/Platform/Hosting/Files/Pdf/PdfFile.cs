using System.Buffers;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>PDF (ISO 32000): begins with its head, ends with its end, and holds no object that runs, carries another file or opens something by itself.</summary>
internal static class PdfFile
{
    // Where programs look for the head, and how far before the end for the sign of it.
    private const int Beginning = 1024;
    private const int End = 1024;

    private static readonly SearchValues<byte> Blank = SearchValues.Create("\0\t\n\f\r \u001A"u8);

    public static bool IsOne(Stream file, FileLimits limits)
    {
        var beginning = file.At(0, Beginning).AsSpan();
        var head = beginning.IndexOf("%PDF-"u8);
        if (head < 0 || beginning[(head + 5)..] is not [(byte)'1' or (byte)'2', (byte)'.', ..])
        {
            return false;
        }

        if (!IsBlank(beginning[..head]))
        {
            throw new DomainException(FileErrors.Polyglot());
        }

        var end = EndOf(file);
        if (file.At(Math.Max(0, end - End), (int)Math.Min(End, end)).AsSpan().IndexOf("%%EOF"u8) < 0)
        {
            throw new DomainException(FileErrors.Broken());
        }

        return new PdfObjects(file, limits).Refusal() is { } refusal ? throw new DomainException(refusal) : true;
    }

    // Scanners and servers put a byte-order mark or an empty line in front. Anything else there would be another file's head.
    private static bool IsBlank(ReadOnlySpan<byte> front) =>
        (front.StartsWith("\uFEFF"u8) ? front[3..] : front).IndexOfAnyExcept(Blank) < 0;

    // Mail and disks pad with zeros.
    private static long EndOf(Stream file)
    {
        const int Window = 64 * 1024;
        for (var end = file.Length; end > 0; )
        {
            var start = Math.Max(0, end - Window);
            if (file.At(start, (int)(end - start)).AsSpan().LastIndexOfAnyExcept(Blank) is var last and >= 0)
            {
                return start + last + 1;
            }

            end = start;
        }

        return 0;
    }
}
