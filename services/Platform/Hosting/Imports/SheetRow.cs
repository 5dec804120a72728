namespace Cooperation.Platform.Hosting.Imports;

/// <summary>A row of a sheet that holds anything.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Its cells from the first column on; what stands behind the last one is empty.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, from 0.</summary>
    public SheetCell Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : default;

    /// <summary>What a spreadsheet calls a column: A for 0.</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + ColumnName(column % 26);
}

/// <summary>What a cell holds: text, or a moment where the workbook says that its number is one.</summary>
/// <param name="Value">The text, composed (NFC) and trimmed; null where the cell is empty.</param>
/// <param name="Moment">The local time; a time without a day lies on the first day of all.</param>
public readonly record struct SheetCell(string? Value, DateTime? Moment = null)
{
    /// <summary>The text; empty where there is none.</summary>
    public string Text => Value ?? "";

    /// <summary>Whether nothing stands there.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value) && Moment is null;
}
