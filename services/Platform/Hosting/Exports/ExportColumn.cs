using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>A column of an exported list.</summary>
/// <param name="Header">Its head, in the reader's language.</param>
/// <param name="Value">Its value in a row: text, a number, a moment, a day, or null for an empty cell.</param>
/// <param name="Width">Its width in a workbook, in characters.</param>
public sealed record ExportColumn<T>(Text Header, Func<T, object?> Value, int Width = 16);
