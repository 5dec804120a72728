using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports.OldLetters;
using UtfUnknown;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>
/// In which encoding a file of text was written: by its byte order mark; else by zero bytes, by being UTF-8 but for a few broken bytes, by the
/// scripts of neighbours where a library knows them; last of all Windows-1258, in which Vietnamese spreadsheets of old were saved, or the signs in
/// which fonts of before Unicode wrote.
/// </summary>
internal static class TextEncoding
{
    private const int Sample = 64 * 1024;
    private const double MostlyZero = 0.3;
    private const double MostWords = 0.6;
    private const float SureEnough = 0.5f;

    // What is read by libraries on other systems under these names; everything European is a guess between signs.
    private static readonly string[] OfNeighbours =
    [
        "gb18030",
        "gb2312",
        "hz-gb-2312",
        "big5",
        "tis-620",
        "windows-874",
        "shift-jis",
        "euc-kr",
    ];

    public static Encoding Of(Stream file, CancellationToken cancellationToken)
    {
        var head = new byte[Math.Min(file.Length, Sample)];
        file.Position = 0;
        file.ReadExactly(head);
        var encoding =
            OfMark(head)
            ?? OfZeros(head)
            ?? (Utf8Bytes.IsUtf8(file, cancellationToken) ? Encoding.UTF8 : OfVietnam(head) ?? OfNeighbour(head) ?? Page(1258));
        file.Position = 0;
        return encoding;
    }

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

    private static Encoding? OfNeighbour(byte[] head)
    {
        var found = CharsetDetector.DetectFromBytes(head).Detected;
        if (found is null || found.Confidence < SureEnough)
        {
            return null;
        }

        return found.EncodingName == "viscii" ? throw new DomainException(SheetErrors.OldLetters())
            : OfNeighbours.Contains(found.EncodingName) ? PageOf(found.EncodingName)
            : null;
    }

    private static Encoding? PageOf(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name is "tis-620" ? "windows-874" : name)
        ?? CodePagesEncodingProvider.Instance.GetEncoding(54936);

    // By how many of its words are Vietnamese in each reading; null where most of them are in none.
    private static Encoding? OfVietnam(byte[] head)
    {
        var (vietnamese, western) = (Page(1258).GetString(head).Normalize(NormalizationForm.FormC), Page(1252).GetString(head));
        var (today, old) = (OldText.ShareOfToday(vietnamese), OldText.ShareOfOld(western));
        return Math.Max(today, old) < MostWords ? null
            : old > today ? Page(1252)
            : Page(1258);
    }

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
