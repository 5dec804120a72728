namespace Cooperation.Platform.Hosting.Imports;

/// <summary>A row of a sheet that holds anything.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Its cells from the first column on; what stands behind the last one is empty.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The sheet in which it stands, by its place from 1.</summary>
    public int Tab { get; init; } = 1;

    /// <summary>The cell of a column, from 0.</summary>
    public SheetCell Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : default;

    /// <summary>What a spreadsheet calls a column: A for 0.</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + ColumnName(column % 26);
}

/// <summary>What a cell holds: text as the spreadsheet shows it, and a moment where the workbook says that its number is one.</summary>
/// <param name="Value">The text, composed (NFC) and trimmed; null where the cell is empty.</param>
/// <param name="Moment">The local time where a day or a time is shown; a time without a day lies on the first day of all. What shows a month or a year only is no moment, for its day was never written.</param>
/// <param name="Remark">What is to be known of it.</param>
public readonly record struct SheetCell(string? Value, DateTime? Moment = null, CellRemark? Remark = null)
{
    /// <summary>The text; empty where there is none.</summary>
    public string Text => Value ?? "";

    /// <summary>Whether nothing stands there. Where something stood that can't be read, it is not empty.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value) && Moment is null && Remark is not { IsWrong: true };

    /// <summary>Why the cell can't be read; null where it can.</summary>
    public Domain.Text? Wrong => Remark is { IsWrong: true } ? Remark.Message : null;
}
