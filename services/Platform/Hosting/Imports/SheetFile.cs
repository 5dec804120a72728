using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports.Csv;
using Cooperation.Platform.Hosting.Imports.Workbooks;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>Tells by its content what a file is, and refuses what it says wrongly of itself.</summary>
public static class SheetFile
{
    private static readonly byte[] Zip = [0x50, 0x4B];
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPart = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The rows of a file that was sent.</summary>
    public static ISheetRows Open(FileUpload upload, SheetLimits limits, CancellationToken cancellationToken) =>
        upload.IsThere ? Open(upload.File, upload.Name, limits, cancellationToken) : throw new DomainException(FileErrors.Missing());

    /// <summary>Opens a file for reading.</summary>
    /// <param name="file">The file, which has to allow seeking; the caller disposes of it.</param>
    /// <param name="name">The name with which it came.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellationToken">Ends the reading of what nobody waits for.</param>
    public static ISheetRows Open(Stream file, string name, SheetLimits limits, CancellationToken cancellationToken)
    {
        var isWorkbook = IsWorkbook(name);
        if (file.Length == 0)
        {
            throw new DomainException(FileErrors.Empty());
        }

        if (file.Length > limits.Bytes)
        {
            throw new DomainException(FileErrors.TooLarge(limits.Bytes));
        }

        var head = Head(file);
        if (head.AsSpan().StartsWith(OldOffice))
        {
            throw new DomainException(head.AsSpan().IndexOf(EncryptedPart) >= 0 ? FileErrors.Encrypted() : SheetErrors.OldWorkbook());
        }

        if (isWorkbook != head.AsSpan().StartsWith(Zip))
        {
            throw new DomainException(FileErrors.NotWhatItSays());
        }

        return isWorkbook ? WorkbookRows.Open(file, limits, cancellationToken) : CsvRows.Open(file, limits, cancellationToken);
    }

    // A name serves for its ending alone and is kept nowhere.
    private static bool IsWorkbook(string name) =>
        FileName.EndingOf(name) switch
        {
            null => throw new DomainException(FileErrors.NameWithPath()),
            ".xlsx" => true,
            ".csv" => false,
            ".xlsm" or ".xltm" => throw new DomainException(FileErrors.Macros()),
            ".xls" => throw new DomainException(SheetErrors.OldWorkbook()),
            _ => throw new DomainException(SheetErrors.UnknownKind()),
        };

    // The directory of an encrypted workbook lies anywhere in the file, in practice near its ends.
    private static byte[] Head(Stream file)
    {
        var head = new byte[Math.Min(file.Length, 1024 * 1024)];
        file.Position = 0;
        file.ReadExactly(head);
        file.Position = 0;
        return head;
    }
}
