using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>In which encoding a file of text was written: by its byte order mark; else by zero bytes, by being right as UTF-8, and last of all Windows-1258, in which Vietnamese spreadsheets of old were saved.</summary>
internal static class TextEncoding
{
    private const int Sample = 64 * 1024;
    private const double MostlyZero = 0.3;

    public static Encoding Of(Stream file)
    {
        var head = new byte[Math.Min(file.Length, Sample)];
        file.Position = 0;
        file.ReadExactly(head);
        var encoding = OfMark(head) ?? OfZeros(head) ?? (IsUtf8(file) ? Encoding.UTF8 : Windows1258);
        file.Position = 0;
        return encoding;
    }

    private static Encoding Windows1258 => CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    private static Encoding? OfMark(byte[] head) =>
        head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };

    // Separators, digits, spaces and most letters of a Vietnamese text leave every second byte zero. Zeros elsewhere are no text at all.
    private static Encoding? OfZeros(byte[] head)
    {
        var zeros = new int[2];
        for (var place = 0; place < head.Length; place++)
        {
            zeros[place % 2] += head[place] == 0 ? 1 : 0;
        }

        var most = head.Length / 2 * MostlyZero;
        return (zeros[0] > most, zeros[1] > most, zeros[0] + zeros[1]) switch
        {
            (false, true, _) => Encoding.Unicode,
            (true, false, _) => Encoding.BigEndianUnicode,
            (_, _, 0) => null,
            _ => throw new DomainException(FileErrors.NotWhatItSays()),
        };
    }

    // The whole file: the first letter with a mark may stand at its end.
    private static bool IsUtf8(Stream file)
    {
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[Sample];
        var characters = new char[Sample + 1];
        file.Position = 0;
        try
        {
            int read;
            while ((read = file.Read(bytes)) > 0)
            {
                decoder.GetChars(bytes, 0, read, characters, 0, flush: false);
            }

            decoder.GetChars([], 0, 0, characters, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
