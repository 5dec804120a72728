namespace Cooperation.Platform.Hosting.Exports;

/// <summary>What kind of file the caller wants; the query of every export says it.</summary>
public interface IExportChoice
{
    /// <summary>One of <see cref="ExportFormats"/>.</summary>
    string Format { get; }

    /// <summary>One of <see cref="CsvSeparators"/>; the semicolon unless said otherwise. A workbook has none.</summary>
    string? Separator { get; }
}
