using System.Globalization;
using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Files.Documents;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>The rows of a workbook's first sheet (ISO/IEC 29500), read as they stand in the file: a library would build the whole sheet in memory.</summary>
internal sealed class XlsxRows : ISheetRows
{
    private readonly PackedFile package;
    private readonly SheetLimits limits;
    private readonly XlsxBook book;
    private readonly XlsxStyles styles;
    private readonly SharedTexts texts;
    private readonly long unpackedBefore;

    private XlsxRows(PackedFile package, SheetLimits limits)
    {
        var unpacked = new Unpacked();
        (this.package, this.limits) = (package, limits);
        book = XlsxBook.Read(package, unpacked);
        styles = XlsxStyles.Read(package, unpacked);
        texts = SharedTexts.Read(package, limits, unpacked);
        unpackedBefore = unpacked.Bytes;
    }

    public static XlsxRows Open(Stream file, SheetLimits limits)
    {
        PackedFile? opened = null;
        try
        {
            opened = OfficeXml.Open(file, XlsxBook.Part, limits);
            return new XlsxRows(opened, limits);
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            opened?.Dispose();
            throw new DomainException(FileErrors.Broken());
        }
        catch (DomainException)
        {
            opened?.Dispose();
            throw;
        }
    }

    public IEnumerable<SheetRow> Read()
    {
        using var xml = package.Read(book.Sheet, new Unpacked { Bytes = unpackedBefore });
        var cells = new XlsxCells(texts, styles, book.Since1904, limits);
        var (row, found) = (0, 0);
        while (Next(xml, cells, ref row) is { } read)
        {
            if (read.Count == 0)
            {
                continue;
            }

            // The head is no row of the log.
            if (found++ > limits.Rows)
            {
                throw new DomainException(SheetErrors.TooManyRows(limits.Rows));
            }

            yield return new SheetRow(row, read);
        }

        if (found == 0)
        {
            throw new DomainException(FileErrors.Empty());
        }
    }

    public void Dispose()
    {
        texts.Dispose();
        package.Dispose();
    }

    private static List<SheetCell>? Next(XmlReader xml, XlsxCells cells, ref int row)
    {
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
                {
                    row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
                        ? given
                        : row + 1;
                    return cells.Read(xml, row);
                }
            }

            return null;
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            throw new DomainException(FileErrors.Broken());
        }
    }

    private static bool IsOfTheFile(Exception failure) => failure is XmlException or InvalidDataException or EndOfStreamException;
}
