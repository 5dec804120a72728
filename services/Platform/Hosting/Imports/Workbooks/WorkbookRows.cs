using System.Globalization;
using System.Xml;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Files.Packed;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>The rows of a workbook (ISO/IEC 29500), element by element by the library's streaming reader; what is read was weighed before.</summary>
internal sealed class WorkbookRows : ISheetRows
{
    private readonly SpreadsheetDocument document;
    private readonly SheetLimits limits;
    private readonly CellFormats formats;
    private readonly SharedTexts texts;
    private readonly WorkbookTabs tabs;
    private readonly Dictionary<int, MergedCells> merged = [];

    private WorkbookRows(SpreadsheetDocument document, WorkbookPart book, SheetLimits limits, CancellationToken cancellationToken)
    {
        (this.document, this.limits) = (document, limits);
        tabs = WorkbookTabs.Read(book, limits);
        formats = CellFormats.Read(book.WorkbookStylesPart, limits);
        texts = SharedTexts.Read(book.SharedStringTablePart, limits, cancellationToken);
    }

    public IReadOnlyList<SheetTab> Tabs => tabs.All;

    public static WorkbookRows Open(Stream file, SheetLimits limits, CancellationToken cancellationToken)
    {
        SpreadsheetDocument? opened = null;
        try
        {
            using (var parts = PackedFile.Open(file, limits))
            {
                WorkbookWeight.Check(parts, limits, cancellationToken);
            }

            opened = OpenPackage(file);
            return new WorkbookRows(opened, BookOf(opened), limits, cancellationToken);
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            opened?.Dispose();
            throw new DomainException(FileErrors.Broken());
        }
        catch
        {
            opened?.Dispose();
            throw;
        }
    }

    public IEnumerable<SheetRow> Read(SheetTab tab, CancellationToken cancellationToken)
    {
        var down = MergedOf(tab.Number).FromTheBeginning();
        using var reader = new OpenXmlPartReader(tabs.PartOf(tab));
        var cells = new WorkbookCells(texts, formats, tabs.Since1904, limits);
        var (row, found) = (0, 0);
        while (Next(reader, cells, ref row) is { } read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Formulas filled down below the last entry are no rows; a number that was typed is one, also where its digits are lost.
            if (read.TrueForAll(cell => cell.Value is null && cell.Moment is null && cell.Remark != CellRemark.DigitsLost))
            {
                continue; // Formulas drawn down over empty rows are no rows.
            }

            // The head is no row of the log.
            if (found++ > limits.Rows)
            {
                throw new DomainException(SheetErrors.TooManyRows(limits.Rows));
            }

            down.Fill(row, read, limits.Columns);
            yield return new SheetRow(row, read) { Tab = tab.Number };
        }
    }

    public void Dispose()
    {
        texts.Dispose();
        document.Dispose();
    }

    private static SpreadsheetDocument OpenPackage(Stream file)
    {
        file.Position = 0;
        try
        {
            return SpreadsheetDocument.Open(file, isEditable: false);
        }
        catch (OpenXmlPackageException)
        {
            throw new DomainException(FileErrors.NotWhatItSays()); // A package, and no workbook.
        }
    }

    private static WorkbookPart BookOf(SpreadsheetDocument document)
    {
        if (document.WorkbookPart is not { } book)
        {
            throw new DomainException(FileErrors.NotWhatItSays());
        }

        // A file with macros says so of its main part.
        return book.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            ? throw new DomainException(FileErrors.Macros())
            : book;
    }

    private MergedCells MergedOf(int number)
    {
        try
        {
            return merged.TryGetValue(number, out var known)
                ? known
                : merged[number] = MergedCells.Of(tabs.PartOf(tabs.All.First(tab => tab.Number == number)), limits);
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            throw new DomainException(FileErrors.Broken());
        }
    }

    // The next row; null behind the last.
    private static List<SheetCell>? Next(OpenXmlPartReader reader, WorkbookCells cells, ref int row)
    {
        try
        {
            while (reader.Read())
            {
                var element = reader.ElementType;
                if (element == typeof(SheetData) && reader.IsEndElement)
                {
                    return null;
                }

                if (element != typeof(Row))
                {
                    cells.Take(reader, row);
                }
                else if (reader.IsEndElement)
                {
                    return cells.EndRow();
                }
                else
                {
                    row = NumberOf(reader) ?? row + 1;
                    cells.BeginRow();
                }
            }

            return null;
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            throw new DomainException(FileErrors.Broken());
        }
    }

    private static int? NumberOf(OpenXmlReader row) =>
        int.TryParse(
            row.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    // What the readers of packages and of XML throw on what does not hold together.
    private static bool IsOfTheFile(Exception failure) =>
        failure
            is XmlException
                or InvalidDataException
                or EndOfStreamException
                or FormatException // FileFormatException of the packaging library, and of addresses.
                or OpenXmlPackageException
                or InvalidOperationException
                or ArgumentException
                or KeyNotFoundException;
}
