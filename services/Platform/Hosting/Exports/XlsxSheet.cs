using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>Rows as a workbook with one sheet (ISO/IEC 29500, transitional), written while it is sent: a library would keep the whole sheet in memory or in a file.</summary>
internal sealed class XlsxSheet : ISheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // Day 0 of a workbook; right for every day after February 1900, which is before anything we keep.
    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly ZipArchive archive;
    private readonly XmlWriter xml;
    private readonly Stream sheet;
    private int columns;
    private int rows;

    private XlsxSheet(ZipArchive archive, Stream sheet, XmlWriter xml) => (this.archive, this.sheet, this.xml) = (archive, sheet, xml);

    public static async Task<XlsxSheet> StartAsync(Stream stream, string name, IEnumerable<int> widths, CancellationToken cancellationToken)
    {
        var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await XlsxParts.WriteAsync(zip, [name], cancellationToken);
        var part = await zip.CreateEntry(XlsxParts.SheetPart(0), CompressionLevel.Fastest).OpenAsync(cancellationToken);
        var writer = XmlWriter.Create(part, new XmlWriterSettings { Async = true, CloseOutput = false });
        await writer.WriteStartDocumentAsync(standalone: true);
        await writer.WriteStartElementAsync(null, "worksheet", Main);
        await writer.WriteRawAsync(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""
        );
        await writer.WriteStartElementAsync(null, "cols", null);
        foreach (var (place, width) in widths.Index())
        {
            var number = Number(place + 1);
            await writer.WriteRawAsync($"""<col min="{number}" max="{number}" width="{Number(width)}" customWidth="1"/>""");
        }

        await writer.WriteEndElementAsync();
        await writer.WriteStartElementAsync(null, "sheetData", null);
        return new XlsxSheet(zip, part, writer);
    }

    public async Task WriteAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        columns = cells.Count;
        rows++;
        await xml.WriteStartElementAsync(null, "row", null);
        await xml.WriteAttributeStringAsync(null, "r", null, Number(rows));
        for (var place = 0; place < cells.Count; place++)
        {
            if (cells[place] is { } value)
            {
                await WriteAsync(value, XlsxParts.ColumnName(place) + Number(rows));
            }
        }

        await xml.WriteEndElementAsync();
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await xml.WriteEndElementAsync();
        await xml.WriteRawAsync($"""<autoFilter ref="A1:{XlsxParts.ColumnName(columns - 1)}{Number(rows)}"/>""");
        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();
        await sheet.DisposeAsync();
        await archive.DisposeAsync();
    }

    // Ended by CompleteAsync alone: an export that broke off must not look whole.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task WriteAsync(object value, string place) =>
        value switch
        {
            string text => WriteTextAsync(text, place),
            DateTimeOffset moment => WriteNumberAsync(Serial(VietnamTime.At(moment).DateTime), place, XlsxParts.MomentStyle),
            DateOnly day => WriteNumberAsync(Serial(day.ToDateTime(TimeOnly.MinValue)), place, XlsxParts.DayStyle),
            IFormattable number => WriteNumberAsync(number.ToString(null, CultureInfo.InvariantCulture), place, XlsxParts.PlainStyle),
            _ => throw new ArgumentException($"A cell can't hold {value.GetType().Name}.", nameof(value)),
        };

    private async Task WriteTextAsync(string text, string place)
    {
        var style = (rows, CellText.LooksLikeFormula(text)) switch
        {
            (1, _) => XlsxParts.HeadStyle,
            (_, true) => XlsxParts.QuotedStyle,
            _ => XlsxParts.TextStyle,
        };
        await StartCellAsync(place, style);
        await xml.WriteAttributeStringAsync(null, "t", null, "inlineStr");
        await xml.WriteStartElementAsync(null, "is", null);
        await xml.WriteStartElementAsync(null, "t", null);
        await xml.WriteAttributeStringAsync("xml", "space", null, "preserve");
        await xml.WriteStringAsync(XlsxParts.Escaped(text));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private async Task WriteNumberAsync(string number, string place, int style)
    {
        await StartCellAsync(place, style);
        await xml.WriteElementStringAsync(null, "v", null, number);
        await xml.WriteEndElementAsync();
    }

    private async Task StartCellAsync(string place, int style)
    {
        await xml.WriteStartElementAsync(null, "c", null);
        await xml.WriteAttributeStringAsync(null, "r", null, place);
        await xml.WriteAttributeStringAsync(null, "s", null, Number(style));
    }

    private static string Serial(DateTime local) => (local - DayZero).TotalDays.ToString("0.#########", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
