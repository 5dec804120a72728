using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>What kind of file the caller wants; the query of every export says it.</summary>
public sealed record ExportChoice
{
    /// <summary>One of <see cref="ExportFormats"/>.</summary>
    [Required, CodeOf(typeof(ExportFormats))]
    public string Format { get; init; } = "";

    /// <summary>One of <see cref="CsvSeparators"/>; the semicolon unless said otherwise. A workbook has none.</summary>
    [CodeOf(typeof(CsvSeparators))]
    public string? Separator { get; init; }
}
