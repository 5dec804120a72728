using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Finds the row of headings of a sheet, above which titles may stand. A row of the log is never taken for one: a name of a person would be shown as a heading.</summary>
internal static class HeadFinding
{
    /// <summary>The row of headings; null where there seems to be none.</summary>
    /// <param name="rows">The first rows of the sheet.</param>
    public static SheetRow? In(IReadOnlyList<SheetRow> rows)
    {
        var best = rows.Where(row => !HoldsADay(row)).MaxBy(Known);
        if (best is not null && Known(best) >= 2)
        {
            return best;
        }

        // One word alone may stand in any row; and headings nobody knows are words too. A row of a log holds a day.
        return best is not null && Known(best) == 1 && IsOfWords(best) ? best
            : rows is [var first, ..] && IsOfWords(first) && first.Cells.Count(cell => !cell.IsEmpty) > 1 ? first
            : null;
    }

    private static int Known(SheetRow row) => ImportMapping.Proposed(row).Columns.Count;

    private static bool HoldsADay(SheetRow row) =>
        row.Cells.Any(cell => cell.Moment is not null || (!cell.IsEmpty && SheetDates.Read(cell, out _) is null));

    private static bool IsOfWords(SheetRow row) => !row.Cells.Any(cell => cell.Moment is not null || cell.Text.Any(char.IsDigit));
}
