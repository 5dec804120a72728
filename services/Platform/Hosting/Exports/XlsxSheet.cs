using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>Rows as a workbook (ISO/IEC 29500, transitional), sheet after sheet, written while it is sent.</summary>
internal sealed class XlsxSheet : ISheet
{
    private readonly Spreadsheet book;
    private readonly XlsxStyles styles;
    private bool isHead = true;

    private XlsxSheet(Spreadsheet book) => (this.book, styles) = (book, new XlsxStyles(book));

    public static async Task<XlsxSheet> StartAsync(
        Stream stream,
        string name,
        IReadOnlyList<int> widths,
        CancellationToken cancellationToken
    )
    {
        var sheet = new XlsxSheet(await Spreadsheet.CreateNewAsync(stream, XlsxStyles.Options, cancellationToken));
        await sheet.StartNextAsync(name, widths, cancellationToken);
        return sheet;
    }

    /// <summary>Ends the sheet that is written, and begins another.</summary>
    /// <exception cref="ArgumentException">A sheet of this name is there already.</exception>
    public async Task StartNextAsync(string name, IReadOnlyList<int> widths, CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions($"A1:{Imports.SheetRow.ColumnName(widths.Count - 1)}{ExportLimit.Rows + 1}"),
        };
        foreach (var (place, width) in widths.Index())
        {
            options.Column(place + 1).Width = width;
        }

        await book.StartWorksheetAsync(XlsxStyles.TabOf(name), options, cancellationToken);
        isHead = true;
    }

    public async Task WriteAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken)
    {
        await book.AddRowAsync([.. cells.Select(Cell)], cancellationToken);
        isHead = false;
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await book.FinishAsync(cancellationToken);
        await book.DisposeAsync();
    }

    // Ended by CompleteAsync alone: an export that broke off must not look whole.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Cell Cell(object? value) =>
        value switch
        {
            null => default,
            string text => new(XlsxStyles.Escaped(text), isHead ? styles.Head : styles.Text),
            DateTimeOffset moment => new(VietnamTime.At(moment).DateTime, styles.Moment),
            DateOnly day => new(day.ToDateTime(TimeOnly.MinValue), styles.Day),
            IConvertible number => new(number.ToDecimal(CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException($"A cell can't hold {value.GetType().Name}.", nameof(value)),
        };
}
