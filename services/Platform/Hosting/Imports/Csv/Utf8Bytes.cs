using System.Buffers;
using System.Text;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>Whether bytes are UTF-8. A few that are none, among many letters that are, are damage and no other encoding.</summary>
internal static class Utf8Bytes
{
    private const int Sample = 64 * 1024;
    private const int LettersForOneDamage = 4;

    // The whole file: the first letter with a mark may stand at its end.
    public static bool IsUtf8(Stream file, CancellationToken cancellationToken)
    {
        var bytes = new byte[Sample];
        var (letters, broken, kept) = (0L, 0L, 0);
        file.Position = 0;
        int read;
        while ((read = file.Read(bytes, kept, bytes.Length - kept)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var filled = kept + read;
            kept = Count(bytes.AsSpan(0, filled), isLast: false, ref letters, ref broken);
            bytes.AsSpan(filled - kept, kept).CopyTo(bytes);
        }

        Count(bytes.AsSpan(0, kept), isLast: true, ref letters, ref broken);
        return broken == 0 || letters >= broken * LettersForOneDamage;
    }

    // How many bytes at the end belong to a letter that the sample cut.
    private static int Count(Span<byte> bytes, bool isLast, ref long letters, ref long broken)
    {
        for (var place = 0; place < bytes.Length; )
        {
            if (bytes[place] < 0x80)
            {
                place++;
                continue;
            }

            var result = Rune.DecodeFromUtf8(bytes[place..], out _, out var length);
            if (result == OperationStatus.NeedMoreData && !isLast)
            {
                return bytes.Length - place;
            }

            (letters, broken) = result == OperationStatus.Done ? (letters + 1, broken) : (letters, broken + 1);
            place += length;
        }

        return 0;
    }
}
