using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>What a workbook says of itself: its sheets of cells, found by their relations whatever their parts are called, and since when it counts its days.</summary>
internal sealed class WorkbookTabs
{
    private readonly List<(SheetTab Tab, WorksheetPart Part)> tabs = [];

    /// <summary>The sheets, in their order.</summary>
    public IReadOnlyList<SheetTab> All => [.. tabs.Select(tab => tab.Tab)];

    /// <summary>Whether days are counted from 1904, as old Macintosh workbooks do.</summary>
    public bool Since1904 { get; private set; }

    public WorksheetPart PartOf(SheetTab tab) => tabs.Find(known => known.Tab.Number == tab.Number).Part;

    public static WorkbookTabs Read(WorkbookPart book, SheetLimits limits)
    {
        var (read, number) = (new WorkbookTabs(), 0);
        using var reader = new OpenXmlPartReader(book);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(WorkbookProperties))
            {
                read.Since1904 = Attribute(reader, "date1904") is "1" or "true";
            }
            else if (reader.ElementType == typeof(Sheet))
            {
                read.Add(book, reader, ++number);
            }

            if (number > limits.Parts)
            {
                throw new DomainException(FileErrors.Bomb());
            }
        }

        return read;
    }

    // A chart or a dialogue is a sheet too, and holds no cells.
    private void Add(WorkbookPart book, OpenXmlReader sheet, int number)
    {
        if (Attribute(sheet, "id") is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart cells)
        {
            var isHidden = Attribute(sheet, "state") is not (null or "visible");
            tabs.Add((new(number, Attribute(sheet, "name") ?? "", isHidden), cells));
        }
    }

    private static string? Attribute(OpenXmlReader reader, string name) =>
        reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == name).Value;
}
